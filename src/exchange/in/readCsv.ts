import { cellOffset, type Delimiter, guessDelimiter, type TableRow, tableRows, unguarded } from '../csvTable'
import { readWkt } from '../wkt'
import { type Place, Refusal } from './ledger'
import type { Columns, Reading, ReadOptions } from './reading'
import type { RawFeature, Taker } from './takeFeature'

const names = {
  longitude: /^(lon|lng|long|longitude|longitud|x|lon_?dd|point_x|coord_?x|decimal_?longitude)$/i,
  latitude: /^(lat|latitude|latitud|y|lat_?dd|point_y|coord_?y|decimal_?latitude)$/i,
  wkt: /^(wkt|_?wkt_?geom(etry)?|geom|geometry|geometr[ií]a|the_geom|shape)$/i
} as const

/** The columns that look like a place by their names; a pair goes before well-known text. */
function guessColumns(header: readonly string[], firstRow: readonly string[]): Columns | null {
  const find = (pattern: RegExp) => header.find((name) => pattern.test(name.trim()))
  const [longitude, latitude, wkt] = [find(names.longitude), find(names.latitude), find(names.wkt)]
  const looksLikeWkt = header.find((_, index) =>
    /^\s*(SRID=\d+;)?(MULTI)?(POINT|LINESTRING|POLYGON)\s*[ZM]*\s*\(/i.test(firstRow[index] ?? '')
  )
  if (longitude !== undefined && latitude !== undefined) return { kind: 'pair', longitude, latitude }
  const text = wkt ?? looksLikeWkt
  return text === undefined ? null : { kind: 'wkt', wkt: text }
}

/** Header names, each once: a missing one gets a number, a repeated one as well. */
function headerOf(cells: readonly string[], double: (index: number, name: string) => void): readonly string[] {
  const seen = new Set<string>()
  return cells.map((cell, index) => {
    const name = unguarded(cell).trim()
    let unique = name === '' ? `column ${index + 1}` : name
    for (let count = 2; seen.has(unique); count++) unique = `${name} (${count})`
    if (name !== '' && unique !== name) double(index, name)
    seen.add(unique)
    return unique
  })
}

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const comma = /^[+-]?\d+,\d+$/

/** Takes the rows of a table with columns of longitude and latitude or of well-known text. */
export function readCsv(text: string, tabs: boolean, taker: Taker, options: ReadOptions): Reading['table'] {
  const named = /^sep=(.)\r?\n/i.exec(text)
  const start = named?.[0].length ?? 0
  const given = [',', ';', '\t', '|'].find((one) => one === named?.[1]) as Delimiter | undefined // one of the list
  const delimiter = given ?? (tabs ? '\t' : guessDelimiter(text.slice(start)))
  // Rows that were read so far, the header included.
  let done = 0
  const rows = tableRows(
    text,
    delimiter,
    ({ kind, offset }) => {
      const place = { path: '', offset }
      if (kind === 'quote') throw new Refusal('quote', place, text.slice(offset, offset + 20))
      taker.ledger.note({ kind, feature: done === 0 ? null : done, place, found: text.slice(offset, offset + 20) })
    },
    start
  )
  const first = rows.next().value as TableRow | undefined // a generator without a return value
  done++
  if (!first) throw new Refusal('empty-file', { path: '', offset: null }, '')
  const place = (row: TableRow, index: number, name: string): Place => ({
    path: name,
    offset: cellOffset(text, row, index, delimiter)
  })
  const header = headerOf(first.cells, (index, name) =>
    taker.ledger.note({ kind: 'header-double', feature: null, place: place(first, index, name), found: name })
  )
  const second = rows.next().value as TableRow | undefined // as above
  done++
  const columns =
    options.columns && isIn(options.columns, header) ? options.columns : guessColumns(header, second?.cells ?? [])
  if (columns === null) throw new NoColumns(header, { path: '', offset: first.offset })
  const take = (row: TableRow) =>
    taker.take(row.offset / text.length, () => rawOf(row, { header, columns, delimiter, taker, place }))
  if (second) take(second)
  for (const row of rows) {
    done++
    take(row)
  }
  return { header, columns }
}

/** Thrown where no column looks like a place; carries the header, so that the reader can choose. */
export class NoColumns extends Refusal {
  readonly header: readonly string[]

  constructor(header: readonly string[], place: Place) {
    super('columns', place, header.join(', ').slice(0, 200))
    this.header = header
  }
}

function isIn(columns: Columns, header: readonly string[]): boolean {
  return columns.kind === 'wkt'
    ? header.includes(columns.wkt)
    : header.includes(columns.longitude) && header.includes(columns.latitude)
}

interface Table {
  readonly header: readonly string[]
  readonly columns: Columns
  readonly delimiter: Delimiter
  readonly taker: Taker
  readonly place: (row: TableRow, index: number, name: string) => Place
}

function rawOf(row: TableRow, table: Table): RawFeature {
  const { header, columns, taker, place } = table
  const { cells } = row
  const number = taker.ledger.read
  if (cells.length !== header.length)
    taker.ledger.note({
      kind: 'cells',
      feature: number,
      place: { path: '', offset: row.offset },
      found: `${cells.length} / ${header.length}`
    })
  const used = new Set(columns.kind === 'wkt' ? [columns.wkt] : [columns.longitude, columns.latitude])
  const extra = cells
    .slice(header.length)
    .map((cell, index): [string, string] => [`column ${header.length + index + 1}`, unguarded(cell)])
  const own = header.flatMap((name, index): [string, string][] =>
    used.has(name) ? [] : [[name, unguarded(cells[index] ?? '')]]
  )
  const id = own.find(([name]) => /^(id|fid|_id)$/i.test(name))?.[1]
  const cell = (name: string) => ({
    name,
    index: header.indexOf(name),
    text: (cells[header.indexOf(name)] ?? '').trim()
  })
  const [main, other] = columns.kind === 'wkt' ? [cell(columns.wkt)] : [cell(columns.longitude), cell(columns.latitude)]
  return {
    id: id === '' ? undefined : id,
    geometry: other === undefined ? wktGeometry(row, main, table) : pairGeometry(row, main, other, table),
    properties: Object.fromEntries([...own, ...extra]),
    placeOf: (keys) =>
      place(
        row,
        keys[0] === 'id' ? header.findIndex((name) => /^(id|fid|_id)$/i.test(name)) : main.index,
        keys[0] === 'id' ? 'id' : main.name
      )
  }
}

interface Cell {
  readonly name: string
  readonly index: number
  readonly text: string
}

function wktGeometry(row: TableRow, { text, index, name }: Cell, { place }: Table): unknown {
  if (text === '') return null
  const reading = readWkt(text)
  if (reading.kind === 'geometry') return reading.geometry
  throw new Refusal('wkt', place(row, index, name), text.slice(reading.at, reading.at + 30) || 'end of text')
}

function pairGeometry(row: TableRow, longitude: Cell, latitude: Cell, { place, delimiter, taker }: Table): unknown {
  if (longitude.text === '' && latitude.text === '') return null
  const coordinates = [longitude, latitude].map(({ text, index, name }) => {
    const number = text.replace('−', '-')
    if (text === '') throw new Refusal('coordinates-missing', place(row, index, name), name)
    if (plain.test(number)) return Number(number)
    if (!comma.test(number) || delimiter === ',')
      throw new Refusal('coordinate', place(row, index, name), text.slice(0, 60))
    taker.ledger.note({
      kind: 'decimal-comma',
      feature: taker.ledger.read,
      place: place(row, index, name),
      found: text
    })
    return Number(number.replace(',', '.'))
  })
  return { type: 'Point', coordinates }
}
