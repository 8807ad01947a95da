import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { MultiPolygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Box } from '~/geodesy/bbox'
import type { Coast } from '~/geodesy/coastIndex'

/** A wide stretch of land and sea round the tropics, large enough to be a hard case. */
export const testWindow: Box = [-120, -10, -40, 35]

/** The coast of world-atlas land-10m in a window; each polygon is an owner; islets as given (lon, lat, radius m, owner). */
export function worldCoast(window: Box, islets: readonly number[] = []): Coast {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-10m.json')
  // The package has one collection with one multipolygon in it.
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ land: GeometryCollection }>
  const land = feature(topology, topology.objects.land).features[0]?.geometry as MultiPolygon
  const segments: number[] = []
  const owner: number[] = []
  const closing: number[] = []
  const [west, south, east, north] = window
  const clampX = (x: number) => Math.max(west, Math.min(east, x))
  const clampY = (y: number) => Math.max(south, Math.min(north, y))
  land.coordinates.forEach((polygon, number) => {
    for (const ring of polygon) {
      for (let at = 1; at < ring.length; at++) {
        const [x1 = 0, y1 = 0] = ring[at - 1] ?? []
        const [x2 = 0, y2 = 0] = ring[at] ?? []
        const cut = [clampX(x1), clampY(y1), clampX(x2), clampY(y2)]
        if (cut[0] === cut[2] && cut[1] === cut[3]) continue
        const inside = cut[0] === x1 && cut[1] === y1 && cut[2] === x2 && cut[3] === y2
        ;(inside ? segments : closing).push(...cut)
        if (inside) owner.push(number)
      }
    }
  })
  return {
    segments: Float64Array.from(segments),
    owner: Uint16Array.from(owner),
    islets: Float64Array.from(islets),
    closing: Float64Array.from(closing)
  }
}
