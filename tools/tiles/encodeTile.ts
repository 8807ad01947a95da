import { PbfWriter } from 'pbf'

/** A feature of a tile: its geometry as pairs of whole numbers in the tile's own grid, one list for each part. */
export interface TileFeature {
  readonly id: number
  /** 1 is points, 2 lines, 3 polygons, as in the specification. */
  readonly type: 1 | 2 | 3
  readonly parts: readonly ArrayLike<number>[]
  readonly properties: Readonly<Record<string, unknown>>
}

type Plain = string | number | boolean

function plain(value: unknown): Plain | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return JSON.stringify(value)
}

/** Numbers of things by themselves, in the order of their first use. */
function numbered<T>(): { readonly of: (value: T) => number; readonly all: () => readonly T[] } {
  const numbers = new Map<T, number>()
  return {
    of(value) {
      const known = numbers.get(value)
      if (known !== undefined) return known
      numbers.set(value, numbers.size)
      return numbers.size - 1
    },
    all: () => [...numbers.keys()]
  }
}

const command = (kind: number, count: number) => (count << 3) + kind
const zigzag = (value: number) => (value << 1) ^ (value >> 31)

/** Moves, lines and closings of a geometry: Mapbox Vector Tile 2.1, section 4.3. */
function geometryOf({ type, parts }: TileFeature): readonly number[] {
  const commands: number[] = []
  let [x, y] = [0, 0]
  const to = (part: ArrayLike<number>, index: number) => {
    const [nextX, nextY] = [part[2 * index] ?? 0, part[2 * index + 1] ?? 0]
    commands.push(zigzag(nextX - x), zigzag(nextY - y))
    ;[x, y] = [nextX, nextY]
  }
  if (type === 1) commands.push(command(1, parts.length))
  for (const part of parts) {
    if (type === 1) {
      to(part, 0)
      continue
    }
    const size = part.length / 2
    const closed = type === 3 && part[0] === part[part.length - 2] && part[1] === part[part.length - 1]
    const count = closed ? size - 1 : size
    if (count < 2) continue
    commands.push(command(1, 1))
    to(part, 0)
    commands.push(command(2, count - 1))
    for (let index = 1; index < count; index++) to(part, index)
    if (type === 3) commands.push(command(7, 1))
  }
  return commands
}

function writeValue(value: Plain, writer: PbfWriter): void {
  if (typeof value === 'string') writer.writeStringField(1, value)
  else if (typeof value === 'boolean') writer.writeBooleanField(7, value)
  else if (!Number.isSafeInteger(value)) writer.writeDoubleField(3, value)
  else if (value < 0) writer.writeSVarintField(6, value)
  else writer.writeVarintField(5, value)
}

/** A vector tile of one layer (Mapbox Vector Tile 2.1), not yet compressed. */
export function encodeTile(layer: string, extent: number, features: readonly TileFeature[]): Uint8Array {
  const keys = numbered<string>()
  const values = numbered<Plain>()
  const writer = new PbfWriter()
  writer.writeMessage(
    3,
    (_all, pbf) => {
      pbf.writeVarintField(15, 2)
      pbf.writeStringField(1, layer)
      for (const feature of features) {
        const tags = Object.entries(feature.properties).flatMap(([name, value]) => {
          const kept = plain(value)
          return kept === null ? [] : [keys.of(name), values.of(kept)]
        })
        pbf.writeMessage(
          2,
          (_one, inner) => {
            inner.writeVarintField(1, feature.id)
            if (tags.length > 0) inner.writePackedVarint(2, tags)
            inner.writeVarintField(3, feature.type)
            inner.writePackedVarint(4, [...geometryOf(feature)])
          },
          feature
        )
      }
      for (const key of keys.all()) pbf.writeStringField(3, key)
      for (const value of values.all()) pbf.writeMessage(4, writeValue, value)
      pbf.writeVarintField(5, extent)
    },
    features
  )
  return writer.finish()
}
