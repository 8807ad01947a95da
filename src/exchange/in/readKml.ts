import type { Json } from '~/model/geojson'
import { type Place, Refusal } from './ledger'
import type { RawFeature, Taker } from './takeFeature'
import { childOf, type Element } from './xml'

const geometries = ['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry', 'Track', 'MultiTrack']
const unread = ['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour', 'Model']
/** Children of a placemark that say how it looks, not what it is. */
const looks = [
  'styleUrl',
  'Style',
  'StyleMap',
  'visibility',
  'open',
  'LookAt',
  'Camera',
  'Region',
  'balloonVisibility',
  'Metadata'
]

interface Found {
  readonly element: Element
  readonly folder: string | null
}

/** Takes the placemarks of a KML document (OGC 07-147r2), folders and all. */
export function readKml(root: Element, taker: Taker): void {
  const placemarks: Found[] = []
  collect(root, null, placemarks, taker)
  placemarks.forEach(({ element, folder }, index) =>
    taker.take(index / placemarks.length, () => rawOf(element, folder, index + 1, taker))
  )
}

function collect(element: Element, folder: string | null, placemarks: Found[], taker: Taker): void {
  for (const child of element.children) {
    if (child.name === 'Placemark') placemarks.push({ element: child, folder })
    else if (unread.includes(child.name))
      taker.ledger.note({
        kind: 'not-read',
        feature: null,
        place: { path: child.name, offset: child.offset },
        found: `<${child.name}>`
      })
    else if (child.name === 'Folder')
      collect(
        child,
        [folder, childOf(child, 'name')?.text.trim()].filter(Boolean).join(' / ') || null,
        placemarks,
        taker
      )
    else if (['Document', 'kml', 'Create', 'Update'].includes(child.name)) collect(child, folder, placemarks, taker)
  }
}

function rawOf(placemark: Element, folder: string | null, number: number, taker: Taker): RawFeature {
  const path = `Placemark[${number}]`
  const shapes = placemark.children.filter(({ name }) => geometries.includes(name))
  for (const child of placemark.children)
    if (unread.includes(child.name))
      taker.ledger.note({
        kind: 'not-read',
        feature: number,
        place: { path: `${path}/${child.name}`, offset: child.offset },
        found: `<${child.name}>`
      })
  const [shape, ...more] = shapes
  for (const { name, offset } of more)
    taker.ledger.note({
      kind: 'not-read',
      feature: number,
      place: { path: `${path}/${name}`, offset },
      found: `<${name}>`
    })
  const place: Place = { path: shape ? `${path}/${shape.name}` : path, offset: shape?.offset ?? placemark.offset }
  return {
    id: placemark.attributes.get('id'),
    geometry: shape ? geometryOf(shape, `${path}/${shape.name}`) : null,
    properties: propertiesOf(placemark, folder),
    placeOf: (keys) => (keys[0] === 'id' ? { path, offset: placemark.offset } : place)
  }
}

function propertiesOf(placemark: Element, folder: string | null): Readonly<Record<string, Json>> {
  const entries: [string, Json][] = []
  for (const child of placemark.children) {
    if (geometries.includes(child.name) || looks.includes(child.name)) continue
    if (child.name === 'ExtendedData') entries.push(...extendedOf(child))
    else if (child.name === 'TimeStamp') entries.push(['time', childOf(child, 'when')?.text.trim() ?? ''])
    else if (child.name === 'TimeSpan')
      entries.push(...child.children.map(({ name, text }): [string, Json] => [name, text.trim()]))
    else if (child.children.length === 0) entries.push([child.name, child.text.trim()])
  }
  if (folder !== null) entries.push(['folder', folder])
  return Object.fromEntries(entries)
}

function extendedOf(data: Element): readonly [string, Json][] {
  return data.children.flatMap((child): readonly [string, Json][] => {
    if (child.name === 'Data') return [[child.attributes.get('name') ?? 'Data', childOf(child, 'value')?.text ?? '']]
    if (child.name === 'SchemaData')
      return child.children.map(({ attributes, name, text }): [string, Json] => [attributes.get('name') ?? name, text])
    return [[child.name, child.text.trim()]]
  })
}

function geometryOf(element: Element, path: string): unknown {
  switch (element.name) {
    case 'Point':
      return { type: 'Point', coordinates: positionsOf(element, path)[0] ?? [] }
    case 'LineString':
    case 'LinearRing':
      return { type: 'LineString', coordinates: positionsOf(element, path) }
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygonOf(element, path) }
    case 'Track':
      return trackOf(element, path)
    case 'MultiTrack':
      return together(
        element.children
          .filter(({ name }) => name === 'Track')
          .map((child, index) => trackOf(child, `${path}/Track[${index + 1}]`))
      )
    default:
      return together(
        element.children
          .filter(({ name }) => geometries.includes(name))
          .map((child, index) => geometryOf(child, `${path}/${child.name}[${index + 1}]`))
      )
  }
}

function polygonOf(element: Element, path: string): unknown {
  const outer = childOf(element, 'outerBoundaryIs')
  const inner = element.children.filter(({ name }) => name === 'innerBoundaryIs')
  const rings = [...(outer ? [outer] : []), ...inner].flatMap((boundary) =>
    boundary.children
      .filter(({ name }) => name === 'LinearRing')
      .map((ring) => positionsOf(ring, `${path}/${boundary.name}/LinearRing`))
  )
  if (!outer && inner.length > 0)
    throw new Refusal('coordinates-missing', { path, offset: element.offset }, '<Polygon>')
  return rings
}

function trackOf(element: Element, path: string): unknown {
  const coords = element.children.filter(({ name }) => name === 'coord')
  return {
    type: 'LineString',
    coordinates: coords.map((coord) => numbersOf(coord.text.trim().split(/\s+/), path, coord.textOffset))
  }
}

/** Several geometries as one: of their own kind if they are all of one simple kind. */
function together(list: readonly unknown[]): unknown {
  const parts = list as readonly { readonly type: string; readonly coordinates: unknown }[] // made above
  const [first] = parts
  if (!first) return { type: 'GeometryCollection', geometries: [] }
  const simple =
    ['Point', 'LineString', 'Polygon'].includes(first.type) && parts.every(({ type }) => type === first.type)
  return simple
    ? { type: `Multi${first.type}`, coordinates: parts.map(({ coordinates }) => coordinates) }
    : { type: 'GeometryCollection', geometries: parts }
}

function positionsOf(element: Element, path: string): readonly (readonly number[])[] {
  const coordinates = childOf(element, 'coordinates')
  if (!coordinates) throw new Refusal('coordinates-missing', { path, offset: element.offset }, `<${element.name}>`)
  const text = coordinates.text.replace(/\s*,\s*/g, (comma) => ','.padStart(comma.length, ' '))
  return [...text.matchAll(/[^\s,]+(?: *,[^\s,]*)*/g)].map(({ 0: tuple, index }) =>
    numbersOf(tuple.replaceAll(' ', '').split(','), `${path}/coordinates`, coordinates.textOffset + index)
  )
}

function numbersOf(parts: readonly string[], path: string, offset: number): readonly number[] {
  const bad = parts.find((part) => !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(part))
  if (bad !== undefined || parts.length < 2)
    throw new Refusal('coordinate', { path, offset }, parts.join(',').slice(0, 60))
  return parts.map(Number)
}
