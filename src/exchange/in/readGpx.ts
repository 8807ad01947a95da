import type { Json } from '~/model/geojson'
import { type Place, Refusal } from './ledger'
import type { RawFeature, Taker } from './takeFeature'
import { childOf, type Element } from './xml'

/** Takes waypoints, routes and tracks of a GPX file (GPX 1.1). */
export function readGpx(root: Element, taker: Taker): void {
  const found = root.children.filter(({ name }) => ['wpt', 'rte', 'trk'].includes(name))
  const counts = new Map<string, number>()
  found.forEach((element, index) => {
    const number = (counts.get(element.name) ?? 0) + 1
    counts.set(element.name, number)
    taker.take(index / found.length, () => rawOf(element, `${element.name}[${number}]`, taker))
  })
}

function rawOf(element: Element, path: string, taker: Taker): RawFeature {
  const place: Place = { path, offset: element.offset }
  const inner =
    element.name === 'wpt'
      ? []
      : element.children
          .filter(({ name }) => ['rtept', 'trkseg'].includes(name))
          .flatMap((part) => (part.name === 'trkseg' ? part.children : [part]))
  const dropped = [...new Set(inner.flatMap(({ children }) => children.map(({ name }) => name)))].filter(
    (name) => name !== 'ele'
  )
  if (dropped.length > 0)
    taker.ledger.note({
      kind: 'not-read',
      feature: taker.ledger.read,
      place,
      found: dropped
        .map((name) => `<${name}>`)
        .join(' ')
        .slice(0, 80)
    })
  return { id: null, geometry: geometryOf(element, path), properties: propertiesOf(element), placeOf: () => place }
}

function geometryOf(element: Element, path: string): unknown {
  if (element.name === 'wpt') return { type: 'Point', coordinates: positionOf(element, path) }
  if (element.name === 'rte') return { type: 'LineString', coordinates: pointsOf(element, 'rtept', path) }
  const segments = element.children
    .filter(({ name }) => name === 'trkseg')
    .map((segment, index) => pointsOf(segment, 'trkpt', `${path}/trkseg[${index + 1}]`))
    .filter(({ length }) => length > 0)
  return segments.length === 1
    ? { type: 'LineString', coordinates: segments[0] }
    : { type: 'MultiLineString', coordinates: segments }
}

function pointsOf(element: Element, name: string, path: string): readonly unknown[] {
  return element.children
    .filter((child) => child.name === name)
    .map((point, index) => positionOf(point, `${path}/${name}[${index + 1}]`))
}

function positionOf(element: Element, path: string): readonly number[] {
  const height = childOf(element, 'ele')?.text.trim()
  const texts = [
    element.attributes.get('lon'),
    element.attributes.get('lat'),
    ...(height === undefined || height === '' ? [] : [height])
  ]
  return texts.map((text, index) => {
    if (text === undefined)
      throw new Refusal('coordinates-missing', { path, offset: element.offset }, index === 0 ? 'lon' : 'lat')
    if (!/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text))
      throw new Refusal('coordinate', { path, offset: element.offset }, text.slice(0, 60))
    return Number(text)
  })
}

function propertiesOf(element: Element): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    element.children
      .filter(({ name, children }) => !['ele', 'rtept', 'trkseg', 'extensions'].includes(name) && children.length === 0)
      .map(({ name, text, attributes }): [string, Json] => [
        name,
        name === 'link' ? (attributes.get('href') ?? text.trim()) : text.trim()
      ])
  )
}
