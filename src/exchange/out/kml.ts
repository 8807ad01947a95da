import type { Colour, Symbol } from '~/layers/symbol'
import type { Geometry, Position } from '~/model/geojson'
import { rightHand } from '../rightHand'

/** A placemark to be written. */
export interface Placemark {
  readonly id: string | null
  readonly name: string
  /** Plain text; earth viewers read it as HTML, so its signs are escaped for that as well. */
  readonly description: string
  readonly days: { readonly start: string; readonly end: string | null } | null
  readonly symbol: Symbol
  /** Names and values. */
  readonly data: readonly (readonly [string, string])[]
  readonly geometry: Geometry | null
}

/** Placemarks of one layer. */
export interface KmlFolder {
  readonly name: string
  readonly placemarks: Iterable<Placemark>
}

/** Colours of the map by name, as `#rrggbb`. */
export type Colours = Readonly<Record<Colour, string>>

/** A KML 2.2 document (OGC 07-147r2): one folder for each layer, styles as in the legend. */
export function writeKml(name: string, description: string, folders: readonly KmlFolder[], colours: Colours): string {
  return kmlParts(name, description, folders, colours).join('')
}

/** The same in pieces: the styles, which stand before what has them, are known only at its end. */
export function kmlParts(
  name: string,
  description: string,
  folders: readonly KmlFolder[],
  colours: Colours
): readonly string[] {
  const styles = new Map<string, string>()
  const styleOf = (symbol: Symbol) => {
    const style = styleXml(symbol, colours)
    const id = styles.get(style) ?? `s${styles.size + 1}`
    styles.set(style, id)
    return id
  }
  const body: string[] = []
  for (const folder of folders) {
    body.push(`<Folder>\n<name>${xml(folder.name)}</name>\n`)
    for (const one of folder.placemarks) body.push(`${placemarkXml(one, styleOf(one.symbol))}\n`)
    body.push('</Folder>\n')
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<kml xmlns="http://www.opengis.net/kml/2.2">\n',
    '<Document>\n',
    `<name>${xml(name)}</name>\n`,
    `<description>${xml(html(description))}</description>\n`,
    ...[...styles].map(([style, id]) => `<Style id="${id}">${style}</Style>\n`),
    ...body,
    '</Document>\n',
    '</kml>\n'
  ]
}

/** What XML 1.0 does not allow, section 2.2: control characters and halves of characters. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

function xml(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>\n')
}

/** A colour as KML writes it: opacity, blue, green, red. */
function kmlColour(colour: string, opacity: number): string {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  const [red, green, blue] = found ? found.slice(1) : ['80', '80', '80']
  return `${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}${blue}${green}${red}`.toLowerCase()
}

function styleXml(symbol: Symbol, colours: Colours): string {
  const colour = (opacity: number) => `<color>${kmlColour(colours[symbol.colour], opacity)}</color>`
  if (symbol.kind === 'spot')
    return `<IconStyle>${colour(1)}<scale>${(symbol.size / 16).toFixed(2)}</scale></IconStyle>`
  if (symbol.kind === 'line')
    return `<LineStyle>${colour(symbol.opacity ?? 1)}<width>${symbol.weight}</width></LineStyle>`
  // A hatch cannot be said in KML: a light fill stands for it.
  const fill = Math.max(symbol.fill, symbol.hatch ? 0.15 : 0)
  const line = symbol.outline ? `<LineStyle>${colour(1)}<width>${symbol.outline.weight}</width></LineStyle>` : ''
  return `${line}<PolyStyle>${colour(fill)}<fill>${fill > 0 ? 1 : 0}</fill><outline>${symbol.outline ? 1 : 0}</outline></PolyStyle>`
}

function placemarkXml({ id, name, description, days, data, geometry }: Placemark, style: string): string {
  const named = id !== null && /^[A-Za-z_][\w.-]*$/.test(id) ? ` id="${id}"` : ''
  const time =
    days === null
      ? ''
      : days.end === null
        ? `<TimeStamp><when>${days.start}</when></TimeStamp>`
        : `<TimeSpan><begin>${days.start}</begin><end>${days.end}</end></TimeSpan>`
  const extended = data
    .map(
      ([key, value]) =>
        `<Data name="${xml(key).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"><value>${xml(value)}</value></Data>`
    )
    .join('')
  return [
    `<Placemark${named}>`,
    `<name>${xml(name)}</name>`,
    ...(description === '' ? [] : [`<description>${xml(html(description))}</description>`]),
    ...(time === '' ? [] : [time]),
    `<styleUrl>#${style}</styleUrl>`,
    ...(extended === '' ? [] : [`<ExtendedData>${extended}</ExtendedData>`]),
    ...(geometry === null ? [] : [geometryXml(rightHand(geometry))]),
    '</Placemark>'
  ].join('')
}

const tuples = (positions: readonly Position[]) =>
  `<coordinates>${positions.map((one) => one.join(',')).join(' ')}</coordinates>`
const point = (position: Position) => `<Point>${tuples([position])}</Point>`
const line = (positions: readonly Position[]) => `<LineString>${tuples(positions)}</LineString>`
const boundary = (positions: readonly Position[], index: number) => {
  const element = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs'
  return `<${element}><LinearRing>${tuples(positions)}</LinearRing></${element}>`
}
const polygon = (rings: readonly (readonly Position[])[]) => `<Polygon>${rings.map(boundary).join('')}</Polygon>`
const several = (parts: readonly string[]) => `<MultiGeometry>${parts.join('')}</MultiGeometry>`

function geometryXml(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return point(geometry.coordinates)
    case 'MultiPoint':
      return several(geometry.coordinates.map(point))
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
      return several(geometry.coordinates.map(line))
    case 'Polygon':
      return polygon(geometry.coordinates)
    case 'MultiPolygon':
      return several(geometry.coordinates.map(polygon))
    case 'GeometryCollection':
      return several(geometry.geometries.map(geometryXml))
  }
}
