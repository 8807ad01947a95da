import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFolder } from '../../../tools/checkGeo/checkFolder'
import { findingLine } from '../../../tools/checkGeo/finding'
import { atlantisFolder } from '../../atlantis'

/** A text of a file of Atlantis that is replaced by another. */
export interface Edit {
  readonly file: string
  /** The feature, or any object with an id, in which it stands; null for the first in the file. */
  readonly feature: string | null
  /** Null for the whole file. */
  readonly from: string | null
  readonly to: string
}

/** Atlantis with something broken, and every line that the check must say of it. */
export interface Broken {
  readonly title: string
  readonly edits: readonly Edit[]
  readonly lines: readonly string[]
}

/** One edit of a file of Atlantis. */
export function edit(file: string, feature: string | null, from: string | null, to: string): Edit {
  return { file, feature, from, to }
}

/** A broken Atlantis by what is wrong with it. */
export function broken(title: string, edits: Edit | readonly Edit[], ...lines: readonly string[]): Broken {
  return { title, edits: 'file' in edits ? [edits] : edits, lines }
}

/** The lines that the check says of Atlantis after something was done to a copy of its folder. */
export function linesAfter(change: (folder: string) => void): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlantis-'))
  try {
    cpSync(atlantisFolder, folder, { recursive: true })
    change(folder)
    return checkFolder(folder).found.map(findingLine)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Makes one edit; throws if what it replaces is not there. */
export function apply({ file, feature, from, to }: Edit, folder: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (from === null) return writeFileSync(path, to)
  const start = feature === null ? 0 : text.indexOf(`"id": "${feature}"`)
  const at = text.indexOf(from, Math.max(start, 0))
  if (start < 0 || at < 0)
    throw new Error(`${file} has no ${JSON.stringify(from)} after ${feature ?? 'its beginning'}.`)
  writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length))
}
