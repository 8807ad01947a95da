import type { Geometry, Position } from '~/model/geojson'
import type { Growing } from './growing'

/** Types by their number in the code. */
export const types = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection'
] as const

/** Where a code is written: the form of a geometry as counts, and its numbers. */
export interface Writing {
  readonly form: Growing<Uint32Array>
  readonly numbers: Growing<Float64Array>
}

/** Where a code is read from, and how far. */
export interface Cursor {
  readonly form: Uint32Array
  readonly numbers: Float64Array
  /** The next count. */
  at: number
  /** The next number. */
  next: number
}

function hasHeight(geometry: Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.some(hasHeight)
  const any = (value: readonly unknown[]): boolean => {
    if (!Array.isArray(value[0])) return value.length === 3
    for (const one of value) if (any(one as readonly unknown[])) return true // lists hold lists or numbers
    return false
  }
  return any(geometry.coordinates)
}

/** Writes a geometry, losing nothing. */
export function writeGeometry(geometry: Geometry, writing: Writing): void {
  if (geometry.type === 'Point' && geometry.coordinates.length === 2) {
    // What most files are full of, without going the long way.
    writing.form.push(2)
    writing.form.push(0)
    writing.numbers.push(geometry.coordinates[0])
    writing.numbers.push(geometry.coordinates[1])
    return
  }
  const width = hasHeight(geometry) ? 3 : 2
  writing.form.push(width)
  write(geometry, width, writing)
}

function write(geometry: Geometry, width: 2 | 3, { form, numbers }: Writing): void {
  const position = ([longitude, latitude, height]: Position) => {
    numbers.push(longitude)
    numbers.push(latitude)
    // Heights are finite: what has none among others that do is told by this.
    if (width === 3) numbers.push(height ?? NaN)
  }
  const line = (positions: readonly Position[]) => {
    form.push(positions.length)
    for (const one of positions) position(one)
  }
  const lines = (all: readonly (readonly Position[])[]) => {
    form.push(all.length)
    all.forEach(line)
  }
  form.push(types.indexOf(geometry.type))
  switch (geometry.type) {
    case 'Point':
      return position(geometry.coordinates)
    case 'MultiPoint':
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
    case 'Polygon':
      return lines(geometry.coordinates)
    case 'MultiPolygon':
      form.push(geometry.coordinates.length)
      return geometry.coordinates.forEach(lines)
    case 'GeometryCollection':
      form.push(geometry.geometries.length)
      return geometry.geometries.forEach((one) => write(one, width, { form, numbers }))
  }
}

/** Reads the geometry at a cursor and moves it behind. */
export function readGeometry(cursor: Cursor): Geometry {
  return read(cursor, cursor.form[cursor.at++] === 3 ? 3 : 2)
}

function read(cursor: Cursor, width: 2 | 3): Geometry {
  const count = () => cursor.form[cursor.at++]!
  const position = (): Position => {
    const { numbers, next } = cursor
    cursor.next += width
    const [longitude, latitude] = [numbers[next]!, numbers[next + 1]!]
    const height = width === 3 ? numbers[next + 2]! : NaN
    return Number.isNaN(height) ? [longitude, latitude] : [longitude, latitude, height]
  }
  const several = <T>(one: () => T) => Array.from({ length: count() }, one)
  const line = () => several(position)
  const lines = () => several(line)
  const type = types[count()]!
  switch (type) {
    case 'Point':
      return { type, coordinates: position() }
    case 'MultiPoint':
    case 'LineString':
      return { type, coordinates: line() }
    case 'MultiLineString':
    case 'Polygon':
      return { type, coordinates: lines() }
    case 'MultiPolygon':
      return { type, coordinates: several(lines) }
    case 'GeometryCollection':
      return { type, geometries: several(() => read(cursor, width)) }
  }
}

/** Hears of the simple parts of a geometry as it is gone through. */
export interface PartListener {
  readonly point: (longitude: number, latitude: number) => void
  /** A line, or the rings of an area, the outer one first; `sizes` are the positions of each, the first at `next`. */
  readonly shape: (kind: 'line' | 'area', next: number, width: 2 | 3, sizes: readonly number[]) => void
}

/** Goes through the geometry at a cursor without making any of it, and moves the cursor behind. */
export function walkGeometry(cursor: Cursor, listener: PartListener): void {
  walk(cursor, cursor.form[cursor.at++] === 3 ? 3 : 2, listener)
}

function walk(cursor: Cursor, width: 2 | 3, listener: PartListener): void {
  const count = () => cursor.form[cursor.at++]!
  const point = () => {
    listener.point(cursor.numbers[cursor.next]!, cursor.numbers[cursor.next + 1]!)
    cursor.next += width
  }
  const shape = (kind: 'line' | 'area', sizes: readonly number[]) => {
    listener.shape(kind, cursor.next, width, sizes)
    cursor.next += width * sizes.reduce((sum, size) => sum + size, 0)
  }
  const repeat = (times: number, one: () => void) => {
    for (let done = 0; done < times; done++) one()
  }
  const polygon = () => shape('area', Array.from({ length: count() }, count))
  switch (types[count()]!) {
    case 'Point':
      return point()
    case 'MultiPoint':
      return repeat(count(), point)
    case 'LineString':
      return shape('line', [count()])
    case 'MultiLineString':
      return repeat(count(), () => shape('line', [count()]))
    case 'Polygon':
      return polygon()
    case 'MultiPolygon':
      return repeat(count(), polygon)
    case 'GeometryCollection':
      return repeat(count(), () => walk(cursor, width, listener))
  }
}
