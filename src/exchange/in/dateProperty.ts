import { type Day, isDay } from '~/model/day'
import type { Json } from '~/model/geojson'
import type { ReadFeature } from './reading'

/** The day that a value names at its beginning, in UTC; null if it names none. */
export function dayIn(value: Json | undefined): Day | null {
  if (typeof value !== 'string') return null
  const found = /^\s*(\d{4})[-/](\d{2})[-/](\d{2})(?=$|[T\s])/.exec(value)
  const day = found ? `${found[1]}-${found[2]}-${found[3]}` : ''
  return isDay(day) ? day : null
}

/** The property whose values are days, four in five at least, names of days first; null if there is none. */
export function dateProperty(features: readonly Pick<ReadFeature, 'properties'>[]): string | null {
  const sample = features.slice(0, 1000)
  const filled = new Map<string, number>()
  const counts = new Map<string, number>()
  const count = (table: Map<string, number>, name: string) => table.set(name, (table.get(name) ?? 0) + 1)
  for (const { properties } of sample)
    for (const [name, value] of Object.entries(properties)) {
      if (value !== null && value !== '') count(filled, name)
      if (dayIn(value) !== null) count(counts, name)
    }
  const likely = (name: string) =>
    Number(/^(date|day|fecha|d[ií]a|time|when|timestamp|begin|start|date_start|inicio)/i.test(name))
  const [best] = [...counts]
    .filter(([name, days]) => days >= 0.8 * (filled.get(name) ?? 0))
    .toSorted((a, b) => likely(b[0]) - likely(a[0]) || b[1] - a[1])
  return best?.[0] ?? null
}
