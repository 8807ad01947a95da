import type { ProblemKind } from '~/exchange/in/problem'
import { readFile } from '~/exchange/in/readFile'
import { plainly, type Reading, type ReadOptions } from '~/exchange/in/reading'

/** What a text or some bytes are read as. */
export function read(content: string | Uint8Array, name = 'file', options: Partial<ReadOptions> = {}): Reading {
  return readFile(typeof content === 'string' ? new TextEncoder().encode(content) : content, name, {
    ...plainly,
    ...options
  })
}

/** The problems of a reading as `kind feature path line:column`. */
export function problemsOf({ report }: Reading): readonly string[] {
  return report.problems.map(
    ({
      kind,
      feature,
      path,
      line,
      column
    }: {
      kind: ProblemKind
      feature: number | null
      path: string
      line: number | null
      column: number | null
    }) => `${kind} ${feature ?? '-'} ${path} ${line ?? '-'}:${column ?? '-'}`
  )
}

/** A collection of these features, one on each line from the second. */
export function collection(...features: readonly unknown[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(',\n')}\n]}`
}

/** A feature with a geometry of these coordinates. */
export function feature(type: string, coordinates: unknown, properties: object | null = {}): unknown {
  return { type: 'Feature', properties, geometry: { type, coordinates } }
}
