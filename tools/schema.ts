import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OverrideActionContext, toJsonSchema } from '@valibot/to-json-schema'
import { isDay } from '~/model/day'
import { type FileName, files } from '~/model/files'

const folder = fileURLToPath(new URL('../geo/schema', import.meta.url))

/** Writes geo/schema, or with --check says whether it is up to date. */
export function main(args: readonly string[]): number {
  if (!args.includes('--check')) {
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of schemas()) writeFileSync(join(folder, name), text)
    return 0
  }
  const stale = [...schemas()].filter(
    ([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text
  )
  for (const [name] of stale) process.stderr.write(`geo/schema/${name} is out of date: run npm run schema.\n`)
  return stale.length > 0 ? 1 : 0
}

/** The text of every schema by file name, made from the definitions that the page itself checks with. */
export function schemas(): ReadonlyMap<string, string> {
  const names = Object.keys(files) as FileName[] // the table's own keys
  return new Map(
    names.map((name) => {
      const schema = toJsonSchema(files[name], { typeMode: 'input', errorMode: 'ignore', overrideAction })
      return [schemaName(name), `${JSON.stringify({ $schema: schema.$schema, title: name, ...schema }, null, 1)}\n`]
    })
  )
}

/** The file name of the schema of a file. */
export function schemaName(file: FileName): string {
  return `${file.replace(/\.(?:geo)?json$/, '')}.schema.json`
}

/** A check that is a function has no counterpart in JSON Schema, but that of a day comes near. */
function overrideAction({ valibotAction, jsonSchema }: OverrideActionContext) {
  const isOfDay = 'requirement' in valibotAction && valibotAction.requirement === isDay
  return isOfDay ? { ...jsonSchema, format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : undefined
}
