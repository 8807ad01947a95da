import type { Geometry, Json } from '~/model/geojson'
import { guarded, quoted } from '../csvTable'
import { rightHand } from '../rightHand'
import { writeWkt } from '../wkt'

/** One row of a table to be written. */
export interface Row {
  readonly cells: Readonly<Record<string, Json>>
  readonly geometry: Geometry | null
}

/** The mark by which some spreadsheets know UTF-8. */
const byteOrderMark = '\ufeff'

/**
 * A table (RFC 4180) with these columns and the place as well-known text in the last. Texts that a spreadsheet would run are
 * kept texts by an apostrophe; numbers stand as they are.
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[], mark: boolean): string {
  return [...csvParts(columns, rows, mark)].join('')
}

/** The same, row by row. */
export function* csvParts(columns: readonly string[], rows: Iterable<Row>, mark: boolean): Generator<string> {
  // Rows of one thing follow each other and have its place in common.
  let last: { readonly geometry: Geometry; readonly text: string } | null = null
  const place = (geometry: Geometry | null) => {
    if (geometry === null) return ''
    if (last?.geometry !== geometry) last = { geometry, text: writeWkt(rightHand(geometry)) }
    return last.text
  }
  const wkt = columns.includes('wkt') ? 'wkt_geom' : 'wkt'
  const line = (cells: readonly string[]) => `${cells.join(',')}\r\n`
  yield `${mark ? byteOrderMark : ''}${line([...columns, wkt].map((name) => quoted(guarded(name))))}`
  for (const { cells, geometry } of rows)
    yield line([...columns.map((name) => cell(cells[name])), quoted(place(geometry))])
}

function cell(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return quoted(guarded(typeof value === 'string' ? value : JSON.stringify(value)))
}
