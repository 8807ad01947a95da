import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileName, files } from '~/model/files'
import type { Folder } from '~/model/parse'

/** The files of a situation as they stand in a folder; what is no JSON is handed on as a fault instead of its content. */
export function readFolder(folder: string): Folder {
  return Object.fromEntries(
    (Object.keys(files) as FileName[]).flatMap((name) => { // the table's own keys
      let text: string
      try {
        text = readFileSync(join(folder, name), 'utf8')
      } catch {
        return []
      }
      try {
        return [[name, JSON.parse(text.replace(/^\uFEFF/, ''))]]
      } catch (error) {
        return [[name, { $unreadable: error instanceof Error ? error.message : String(error) }]]
      }
    })
  )
}
