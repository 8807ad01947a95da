import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '~/exchange/in/reading'
import { writeCsv } from '~/exchange/out/csv'
import { writeGeojson } from '~/exchange/out/geojson'
import { writeKml } from '~/exchange/out/kml'
import { symbols } from '~/layers/symbol'
import { feature, geometry, hardText } from './arbitraries'
import { colours } from './colours'
import { read } from './reading'

const bare = ({ features }: Reading) =>
  features.map(({ id, geometry: place, properties }) => ({ id, geometry: place, properties }))
const runs = { numRuns: 300, seed: 6 }

describe('what is written is read again as it was', () => {
  test('GeoJSON: ids, places and properties of every kind', () => {
    fc.assert(
      fc.property(
        fc.array(feature, { minLength: 1, maxLength: 5 }),
        fc.jsonValue({ maxDepth: 1 }),
        (features, foreign) => {
          const reading = read(writeGeojson(features, { situation: JSON.parse(JSON.stringify(foreign)) as null }))
          expect(bare(reading)).toEqual(features)
          expect(reading.report.counts.winding).toBeUndefined()
        }
      ),
      runs
    )
  })

  test('CSV, with and without the mark of UTF-8: places, and cells that a spreadsheet would run', () => {
    const row = fc.record({
      cells: fc.record({ name: hardText, 'a,b': hardText }),
      geometry: fc.option(geometry, { nil: null })
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.boolean(), (rows, mark) => {
        const reading = read(writeCsv(['name', 'a,b'], rows, mark))
        expect(bare(reading)).toEqual(
          rows.map(({ cells, geometry: place }) => ({ id: null, geometry: place, properties: cells }))
        )
      }),
      runs
    )
  })

  test('KML: names, data and places', () => {
    const placemark = fc.record({
      name: hardText.map((text) => text.trim()),
      value: hardText,
      geometry: fc.option(geometry, { nil: null })
    })
    fc.assert(
      fc.property(fc.array(placemark, { minLength: 1, maxLength: 5 }), (marks) => {
        const text = writeKml(
          'a',
          '',
          [
            {
              name: 'Ships',
              placemarks: marks.map(({ name, value, geometry: place }) => ({
                id: null,
                name,
                description: '',
                days: null,
                symbol: symbols.focus,
                data: [['x"&', value]],
                geometry: place
              }))
            }
          ],
          colours
        )
        expect(bare(read(text))).toEqual(
          marks.map(({ name, value, geometry: place }) => ({
            id: null,
            geometry: place,
            properties: { name, 'x"&': value, folder: 'Ships' }
          }))
        )
      }),
      runs
    )
  })
})
