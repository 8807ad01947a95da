import type { Geometry, Position } from '~/model/geojson'

/** A geometry read from well-known text, with its coordinates unchecked; or the character at which it stops being one. */
export type WktReading =
  | { readonly kind: 'geometry'; readonly geometry: unknown }
  | { readonly kind: 'fault'; readonly at: number }

const types = {
  POINT: 'Point',
  MULTIPOINT: 'MultiPoint',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'MultiLineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'MultiPolygon',
  GEOMETRYCOLLECTION: 'GeometryCollection'
} as const
/** Levels of brackets round the positions of a type. */
const levels = { POINT: 0, MULTIPOINT: 1, LINESTRING: 1, MULTILINESTRING: 2, POLYGON: 2, MULTIPOLYGON: 3 } as const
type Word = keyof typeof types
const deepest = 16

/** Reads well-known text (OGC 06-103r4, section 7), also with `SRID=4326;` before it. */
export function readWkt(text: string): WktReading {
  const reader = new Reader(text)
  try {
    return { kind: 'geometry', geometry: reader.whole() }
  } catch (error) {
    if (error instanceof Stop) return { kind: 'fault', at: reader.at }
    throw error
  }
}

class Stop extends Error {}

class Reader {
  at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  whole(): unknown {
    this.match(/\s*(SRID\s*=\s*4326\s*;)?/iy)
    const geometry = this.geometry(0)
    this.blank()
    if (this.at < this.text.length) throw new Stop()
    return geometry
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at = pattern.lastIndex
    return found?.[0] ?? null
  }

  private blank(): void {
    this.match(/\s*/y)
  }

  private sign(character: string): boolean {
    this.blank()
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  private need(character: string): void {
    if (!this.sign(character)) throw new Stop()
  }

  private geometry(depth: number): unknown {
    this.blank()
    const start = this.at
    const word =
      this.match(/[a-z]+/iy)
        ?.toUpperCase()
        .replace(/(?<=[NTGR])(ZM|Z|M)$/, '') ?? ''
    if (!Object.hasOwn(types, word) || depth > deepest) {
      this.at = start
      throw new Stop()
    }
    const name = word as Word // the table was just asked
    this.match(/\s+(ZM|Z|M)\b/iy)
    const empty = this.match(/\s*EMPTY\b/iy) !== null
    if (name === 'GEOMETRYCOLLECTION')
      return { type: types[name], geometries: empty ? [] : this.list(() => this.geometry(depth + 1)) }
    return {
      type: types[name],
      coordinates: empty
        ? []
        : name === 'POINT'
          ? this.bracketed(() => this.position())
          : this.nested(levels[name], name === 'MULTIPOINT')
    }
  }

  private bracketed<T>(read: () => T): T {
    this.need('(')
    const value = read()
    this.need(')')
    return value
  }

  private list<T>(read: () => T): readonly T[] {
    return this.bracketed(() => {
      const values = [read()]
      while (this.sign(',')) values.push(read())
      return values
    })
  }

  private nested(level: number, points: boolean): unknown {
    return this.list(() => {
      this.blank()
      if (level > 1) return this.nested(level - 1, false)
      return points && this.text[this.at] === '(' ? this.bracketed(() => this.position()) : this.position()
    })
  }

  private position(): readonly number[] {
    const numbers: number[] = []
    for (;;) {
      this.blank()
      const found = this.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?=[\s,)]|$)/iy)
      if (found === null) break
      numbers.push(Number(found))
    }
    if (numbers.length < 2) throw new Stop()
    return numbers
  }
}

const position = (numbers: Position) => numbers.join(' ')
const ring = (positions: readonly Position[]) => `(${positions.map(position).join(', ')})`
const rings = (list: readonly (readonly Position[])[]) => `(${list.map(ring).join(', ')})`

/** A geometry as well-known text; a third number is marked with Z where every position has one. */
export function writeWkt(geometry: Geometry): string {
  if (geometry.type === 'GeometryCollection')
    return `GEOMETRYCOLLECTION (${geometry.geometries.map(writeWkt).join(', ')})`
  const word = `${geometry.type.toUpperCase()}${isHigh(geometry.coordinates) ? ' Z' : ''}`
  switch (geometry.type) {
    case 'Point':
      return `${word} (${position(geometry.coordinates)})`
    case 'MultiPoint':
      return `${word} (${geometry.coordinates.map((one) => `(${position(one)})`).join(', ')})`
    case 'LineString':
      return `${word} ${ring(geometry.coordinates)}`
    case 'MultiLineString':
    case 'Polygon':
      return `${word} ${rings(geometry.coordinates)}`
    case 'MultiPolygon':
      return `${word} (${geometry.coordinates.map(rings).join(', ')})`
  }
}

function isHigh(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return false
  return Array.isArray(coordinates[0]) ? coordinates.every(isHigh) : coordinates.length === 3
}
