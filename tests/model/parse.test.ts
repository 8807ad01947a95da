import { describe, expect, test } from 'vitest'
import { type Fault, SituationError } from '~/model/fault'
import type { Folder } from '~/model/folder'
import { inspect, parseSituation } from '~/model/parse'
import { readFolder } from '../../tools/readFolder'
import { atlantisFolder } from '../atlantis'

/** A file's content before any schema has seen it: broken at will. */
type Json = ReturnType<typeof JSON.parse>

/** Faults of Atlantis after something in one of its files was changed. */
function faultsAfter(file: keyof Folder, change: (content: Json) => unknown): readonly Fault[] {
  const folder = structuredClone(readFolder(atlantisFolder)) as Json
  change(folder[file])
  try {
    parseSituation(folder)
    return []
  } catch (error) {
    if (!(error instanceof SituationError)) throw error
    return error.faults
  }
}

const strike = (content: Json, index: number): Json => content['features'][index]

describe('the parse door', () => {
  test('lets Atlantis in, every kind of knowledge of a place with it', () => {
    const situation = parseSituation(readFolder(atlantisFolder))
    expect(situation.strikes.map(({ where }) => where.kind)).toEqual([
      'circle',
      'area',
      'circle',
      'area',
      'area',
      'unplaced'
    ])
    expect(situation.items.size).toBe(37)
    expect(situation.strikes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('fills in what may be left out', () => {
    const { strikes, changes, file } = parseSituation(readFolder(atlantisFolder))
    expect(strikes[1]).toMatchObject({ conflicts: [], laterReports: [], rejected: [], when: { precision: 'day' } })
    expect(strikes[1]!.claims[0]).toMatchObject({ about: false, denies: false, onPrecision: 'day' })
    expect(changes[0]).toMatchObject({ changed: [], withdrawn: [] })
    expect(file.sameInBoth).toEqual(['Antilia'])
  })

  test('puts strikes in the order of their numbers and events in that of time', () => {
    const folder = structuredClone(readFolder(atlantisFolder)) as Json
    for (const file of ['strikes.geojson', 'events.geojson']) folder[file].features = folder[file].features.toReversed()
    const { strikes, events } = parseSituation(folder)
    const ordered = parseSituation(readFolder(atlantisFolder))
    expect(strikes).toEqual(ordered.strikes)
    expect(events).toEqual(ordered.events)
  })

  test.each<readonly [string, keyof Folder, (content: Json) => unknown, Partial<Fault>]>([
    [
      'a feature without source',
      'strikes.geojson',
      (content) => delete strike(content, 1)['properties'].sources,
      {
        feature: 'strike-02',
        path: '$.features[1].properties.sources',
        rule: 'missing',
        expected: 'the member "sources"',
        found: 'nothing'
      }
    ],
    [
      'a claim without owner',
      'strikes.geojson',
      (content) => delete strike(content, 1)['properties'].claims[0].by,
      {
        feature: 'strike-02',
        path: '$.features[1].properties.claims[0].by',
        rule: 'missing',
        expected: 'the member "by"',
        found: 'nothing'
      }
    ],
    [
      'a longitude 100° off',
      'strikes.geojson',
      (content) => (strike(content, 2)['geometry'].coordinates[0] += 100),
      {
        feature: 'strike-03',
        path: '$.features[2].geometry.coordinates',
        rule: 'window',
        expected: 'a position inside the window -40, 20, 5, 50',
        found: '[81,34.9]'
      }
    ],
    [
      'latitude and longitude exchanged',
      'strikes.geojson',
      (content) => (strike(content, 2)['geometry'].coordinates = [34.9, -19]),
      {
        feature: 'strike-03',
        path: '$.features[2].geometry.coordinates',
        rule: 'swapped',
        expected: 'a position inside the window -40, 20, 5, 50 (longitude and latitude look swapped)',
        found: '[34.9,-19]'
      }
    ],
    [
      'an unclosed ring',
      'areas.geojson',
      (content) => strike(content, 2)['geometry'].coordinates[0].pop(),
      {
        feature: 'outer-ocean',
        path: '$.features[2].geometry.coordinates[0]',
        rule: 'value',
        expected: 'a closed ring: its last position equals its first',
        found: '[[-40,24],[-31,24],[-31,46],[-40,46]]'
      }
    ],
    [
      'a missing language',
      'strikes.geojson',
      (content) => delete strike(content, 1)['properties'].title.es,
      {
        feature: 'strike-02',
        path: '$.features[1].properties.title.es',
        rule: 'missing',
        expected: 'the member "es"',
        found: 'nothing'
      }
    ],
    [
      'a duplicate id',
      'events.geojson',
      (content) => (strike(content, 0)['id'] = 'strike-02'),
      {
        feature: 'strike-02',
        path: '$.features[0].id',
        rule: 'double',
        expected: 'an id that stands once',
        found: '"strike-02", as at strikes.geojson $.features[1]'
      }
    ],
    [
      'an area strike with coordinates',
      'strikes.geojson',
      (content) => (strike(content, 1)['geometry'] = { type: 'Point', coordinates: [-20, 36] }),
      {
        feature: 'strike-02',
        path: '$.features[1].geometry',
        rule: 'point',
        expected: 'null: an area or an unplaced report has no coordinates',
        found: '{"type":"Point","coordinates":[-20,36]}'
      }
    ],
    [
      'an id that leads nowhere',
      'strikes.geojson',
      (content) => (strike(content, 1)['properties'].claims[0].by = 'oracle'),
      {
        feature: 'strike-02',
        path: '$.features[1].properties.claims[0].by',
        rule: 'reference',
        expected: 'the id of a known owner (owners of situation.json)',
        found: '"oracle"'
      }
    ],
    [
      'a member that nothing knows',
      'situation.json',
      (content) => (content['mood'] = 'grim'),
      { feature: null, path: '$.mood', rule: 'extra', expected: 'no such member', found: '"mood"' }
    ],
    [
      'a key that leads into the language',
      'situation.json',
      (content) => Object.defineProperty(content['title'], '__proto__', { value: {}, enumerable: true }),
      { feature: null, path: '$.title.__proto__', rule: 'key', expected: 'no key of this name', found: '__proto__' }
    ]
  ])('refuses %s with its address', (_what, file, change, fault) => {
    const faults = faultsAfter(file, change)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ file, ...fault })
  })

  test('refuses endless nesting without falling over it', () => {
    const endless: Json = { list: [] }
    for (let level = 0, list = endless['list']; level < 200_000; level++, list = list[0]) list.push([])
    const faults = faultsAfter('situation.json', (content) => (content['rings'] = endless))
    expect(faults).toEqual([expect.objectContaining({ rule: 'depth', expected: 'at most 64 levels' })])
  })

  test('shows a fault’s value on one short line, however large it is', () => {
    const faults = faultsAfter(
      'strikes.geojson',
      (content) => (strike(content, 0)['properties'].number = Array.from({ length: 100_000 }, () => 'word'))
    )
    expect(faults[0]?.found.length).toBeLessThanOrEqual(80)
  })

  test('names every fault of every file at once', () => {
    const folder = structuredClone(readFolder(atlantisFolder)) as Json
    delete folder['areas.geojson']
    folder['sources.json'] = { $unreadable: 'Unexpected end of JSON input' }
    delete folder['strikes.geojson'].features[0].id
    expect(inspect(folder).faults.map(({ file, feature, path, rule }) => [file, feature, path, rule])).toEqual([
      ['sources.json', null, '$', 'json'],
      ['strikes.geojson', null, '$.features[0].id', 'missing'],
      ['areas.geojson', null, '$', 'file']
    ])
    expect(inspect(folder).situation).toBeNull()
  })

  test.each([null, 3, 'text', [], [[]]])('refuses %j in place of a file', (content) => {
    const folder = { ...readFolder(atlantisFolder), 'disputes.geojson': content }
    expect(inspect(folder).faults).toEqual([
      {
        file: 'disputes.geojson',
        feature: null,
        path: '$',
        rule: 'value',
        expected: 'an object',
        found: JSON.stringify(content)
      }
    ])
  })

  test('lets something have happened at a place beyond the window', () => {
    const move = (content: Json) => {
      const feature = strike(content, 1)
      feature['properties'].where.place = 'thule'
      feature['geometry'].coordinates = [-19, 64.8]
    }
    expect(faultsAfter('events.geojson', move)).toEqual([])
  })
})
