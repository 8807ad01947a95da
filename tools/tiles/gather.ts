import type { Feature, Geometry, Position } from 'geojson'
import type { Material } from './makeArchive'
import { PointStore, type Properties } from './pointStore'
import { readFeature, split } from './readFeature'

/** A feature of the file that was left out, by its number from 1, and why. */
export interface Rejected {
  readonly number: number
  readonly reason: string
}

/** What a file holds, and what of it could not be taken; together they are all that was read. */
export interface Gathered {
  readonly material: Material
  readonly accepted: number
  readonly rejected: readonly Rejected[]
}

/** Ids of the file are kept where a tile can hold them; other features are called by their number. */
function idOf({ id }: Feature, number: number): number {
  return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 ? id : number
}

function* positions(geometry: Geometry): Generator<Position> {
  if (geometry.type === 'GeometryCollection') for (const one of geometry.geometries) yield* positions(one)
  else yield* flat(geometry.coordinates)
}

function* flat(coordinates: unknown): Generator<Position> {
  if (!Array.isArray(coordinates)) return
  if (typeof coordinates[0] === 'number') yield coordinates as Position // checked when it was read
  else for (const inner of coordinates as readonly unknown[]) yield* flat(inner)
}

/** Takes in features one after the other. */
export async function gather(texts: AsyncIterable<string> | Iterable<string>): Promise<Gathered> {
  const points = new PointStore()
  const shapes: Feature[] = []
  const rejected: Rejected[] = []
  let [west, south, east, north] = [180, 90, -180, -90]
  let number = 0
  for await (const text of texts) {
    number++
    const read = readFeature(text)
    if ('reason' in read) {
      rejected.push({ number, reason: read.reason })
      continue
    }
    const { feature } = read
    const id = idOf(feature, number)
    const properties: Properties = {
      ...feature.properties,
      ...(typeof feature.id === 'string' && feature.properties?.['id'] === undefined ? { id: feature.id } : {})
    }
    const { points: dots, others } = split(feature.geometry)
    for (const [longitude = 0, latitude = 0] of dots) points.add([longitude, latitude], id, properties)
    for (const geometry of others) shapes.push({ type: 'Feature', id, geometry, properties })
    for (const [longitude = 0, latitude = 0] of positions(feature.geometry)) {
      west = Math.min(west, longitude)
      east = Math.max(east, longitude)
      south = Math.min(south, latitude)
      north = Math.max(north, latitude)
    }
  }
  const accepted = number - rejected.length
  return { material: { points, shapes, bounds: [west, south, east, north], count: accepted }, accepted, rejected }
}
