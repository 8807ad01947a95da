import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { whereabouts } from '~/analysis/extent'
import { groundOf, measure } from '~/analysis/measure'
import { coastIndex } from '~/geodesy/coastIndex'
import { decodeBasemap } from '~/model/basemap'
import { basemapCoast } from '~/model/basemapCoast'
import type { Position } from '~/model/geometry'
import { parseSituation } from '~/model/parse'
import { basemap } from '../basemap'
import { readPlaces } from '../basemap/readPlaces'
import { readFolder } from '../readFolder'
import { median, type Row } from './row'

const root = fileURLToPath(new URL('../..', import.meta.url))

function milliseconds(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Repeatable positions spread over a window (an additive recurrence with the plastic number). */
function spread(
  [west, south, east, north]: readonly [number, number, number, number],
  count: number
): readonly Position[] {
  return Array.from({ length: count }, (_, i): Position => [
    west + ((0.7548776662 * i) % 1) * (east - west),
    south + ((0.5698402909 * i) % 1) * (north - south)
  ])
}

/** What the coast index, the analysis of the situation and the check of its folder cost, in Node. */
export async function analysisRows(folder: string): Promise<readonly Row[]> {
  const situation = parseSituation(readFolder(folder))
  const map = decodeBasemap(await basemap(situation.file.window, await readPlaces(folder)))
  const coast = basemapCoast(map)
  const builds = Array.from({ length: 7 }, () => milliseconds(() => coastIndex(coast)))
  const index = coastIndex(coast)
  const positions = spread(situation.file.window, 4000)
  for (const position of positions.slice(0, 1000)) index.nearest(position)
  const queries = positions.map((position) => milliseconds(() => index.nearest(position)) * 1000)

  const whole = Array.from({ length: 5 }, () =>
    milliseconds(() => {
      const ground = groundOf(situation, index, map.owners)
      const seen = new Set<string>()
      const once = (key: string, run: () => void) => {
        if (seen.has(key)) return
        seen.add(key)
        run()
      }
      for (const { where, geometry } of [
        ...situation.strikes,
        ...situation.events,
        ...situation.forces.flatMap(({ positions: reports }) =>
          reports.map((one) => ({
            where: one.where,
            geometry: one.at === null ? null : { type: 'Point' as const, coordinates: one.at }
          }))
        )
      ]) {
        const found = whereabouts(where, geometry, situation)
        if (found) once(where.kind === 'area' ? where.area : JSON.stringify(found), () => measure(found, ground))
      }
    })
  )
  const checks = Array.from({ length: 3 }, () =>
    milliseconds(() => spawnSync(process.execPath, ['tools/run.mjs', 'tools/check-geo.ts', folder], { cwd: root }))
  )
  return [
    {
      name: `coast index of ${coast.segments.length / 4} segments, built`,
      value: median(builds),
      unit: 'ms',
      budget: 100
    },
    { name: 'nearest coast, one query', value: median(queries), unit: 'µs', budget: 50 },
    { name: 'analysis of all strikes, events and reports of forces', value: median(whole), unit: 'ms', budget: 300 },
    { name: 'check:geo, whole process', value: median(checks), unit: 'ms', budget: 3000 }
  ]
}
