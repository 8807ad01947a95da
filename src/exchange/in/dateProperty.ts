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

/** The property that holds a day for most features, names of days first; null if none does. */
export function dateProperty(features: readonly Pick<ReadFeature, 'properties'>[]): string | null {
  const sample = features.slice(0, 1000)
  const counts = new Map<string, number>()
  for (const { properties } of sample) for (const [name, value] of Object.entries(properties)) if (dayIn(value) !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  const likely = (name: string) => Number(/^(date|day|fecha|d[ií]a|time|when|timestamp|begin|start|date_start|inicio)/i.test(name))
  const [best] = [...counts].filter(([, count]) => count > sample.length / 2).toSorted((a, b) => likely(b[0]) - likely(a[0]) || b[1] - a[1])
  return best?.[0] ?? null
}
