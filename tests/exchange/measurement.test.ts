import { expect, test } from 'vitest'
import { measured } from '~/analysis/measured'
import { measurementGeoJson } from '~/exchange/measurement'
import type { Measurement } from '~/state/view'

function written(measurement: Measurement) {
  return JSON.parse(measurementGeoJson(measurement, measured(measurement))) as GeoJSON.Feature<
    GeoJSON.Geometry,
    { length: number; area?: number; legs: { length: number; initialBearing: number }[] }
  >
}

test('a path is a line through the points that were set, with its length and legs in metres', () => {
  const { type, geometry, properties } = written({
    kind: 'path',
    positions: [
      [0, 0],
      [0, 1],
      [1, 1]
    ]
  })
  expect(type).toBe('Feature')
  expect(geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [0, 0],
      [0, 1],
      [1, 1]
    ]
  })
  expect(properties.length).toBe(properties.legs.reduce((sum, leg) => sum + leg.length, 0))
  expect(properties.legs[0]).toEqual({ length: 110_574, initialBearing: 0 })
})

test('a ring is a closed polygon that runs counterclockwise, whichever way it was drawn', () => {
  const { geometry, properties } = written({
    kind: 'ring',
    positions: [
      [0, 0],
      [0, 1],
      [1, 1]
    ]
  })
  expect(geometry).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 1],
        [0, 1],
        [0, 0]
      ]
    ]
  })
  expect(properties.area).toBeGreaterThan(6.1e9)
})

test('a ring that crosses itself is written as the line it is, without an area', () => {
  const { geometry, properties } = written({
    kind: 'ring',
    positions: [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1]
    ]
  })
  expect(geometry.type).toBe('LineString')
  expect(properties).not.toHaveProperty('area')
})

test('a single point is a point', () => {
  expect(written({ kind: 'path', positions: [[-12, 31]] }).geometry).toEqual({ type: 'Point', coordinates: [-12, 31] })
})
