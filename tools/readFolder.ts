import { join } from 'node:path'
import { type FileName, files } from '~/model/files'
import type { Folder } from '~/model/folder'
import { jsonText } from './checkGeo/jsonText'
import { lineFinder } from './checkGeo/locate'
import { readText } from './checkGeo/readText'

/** The files of a situation as they stand in a folder; what cannot be read is handed on as a fault instead of its content. */
export function readFolder(folder: string): Folder {
  const names = Object.keys(files) as FileName[] // the table's own keys
  return Object.fromEntries(
    names.flatMap((name) => {
      const content = read(join(folder, name))
      return content === undefined ? [] : [[name, content]]
    })
  )
}

function read(file: string): unknown {
  const text = readText(file)
  if (text.kind === 'missing') return undefined
  if (text.kind === 'refused') return unreadable(text.before, text.before.length, text.expected, text.found)
  const json = jsonText(text.text)
  if (json.kind === 'json') return json.value
  const [problem] = json.problems
  return unreadable(text.text, problem?.offset ?? 0, problem?.expected ?? 'JSON', problem?.found ?? 'something else')
}

function unreadable(text: string, offset: number, expected: string, found: string): { readonly $unreadable: string } {
  const { line, column } = lineFinder(text)(offset)
  return { $unreadable: `${found} at line ${line}, column ${column}, where ${expected} should be` }
}
