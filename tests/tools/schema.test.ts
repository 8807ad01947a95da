import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type FileName, files } from '~/model/files'
import { schemaName, schemas } from '../../tools/schema'
import { atlantisFolder } from '../atlantis'

const folder = fileURLToPath(new URL('../../geo/schema', import.meta.url))
const names = Object.keys(files) as FileName[] // the table's own keys

describe('the schemas for editors', () => {
  test('are those that npm run schema makes from the definitions of the page', () => {
    const stored = readdirSync(folder).map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')])
    expect(new Map(stored)).toEqual(schemas())
  })

  test.each(names)('%s of Atlantis names its schema, and has no member that it does not know', (name) => {
    const content = JSON.parse(readFileSync(join(atlantisFolder, name), 'utf8'))
    const schema = JSON.parse(schemas().get(schemaName(name)) ?? '')
    expect(content.$schema).toBe(`../../../geo/schema/${schemaName(name)}`)
    expect(schema.additionalProperties).toBe(false)
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(content)))
    expect(Object.keys(content)).toEqual(expect.arrayContaining(schema.required))
  })

  test('tell an editor what a day, an id and a position are', () => {
    const text = schemas().get('strikes.schema.json') ?? ''
    const { features } = JSON.parse(text).properties
    const { id, geometry, properties } = features.items.properties
    expect(id.pattern).toBe('^[a-z0-9]+(?:-[a-z0-9]+)*$')
    expect(properties.properties.when.properties.start).toMatchObject({ type: 'string', format: 'date' })
    expect(geometry.anyOf[0].properties.coordinates.items).toEqual([
      { type: 'number', minimum: -180, maximum: 180 },
      { type: 'number', minimum: -90, maximum: 90 }
    ])
  })
})
