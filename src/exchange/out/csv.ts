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
  const written = new Map<Geometry, string>()
  const place = (geometry: Geometry | null) => {
    if (geometry === null) return ''
    const text = written.get(geometry) ?? writeWkt(rightHand(geometry))
    written.set(geometry, text)
    return text
  }
  const wkt = columns.includes('wkt') ? 'wkt_geom' : 'wkt'
  const lines = [
    [...columns, wkt].map((name) => quoted(guarded(name))),
    ...rows.map(({ cells, geometry }) => [...columns.map((name) => cell(cells[name])), quoted(place(geometry))])
  ]
  return `${mark ? byteOrderMark : ''}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

function cell(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return quoted(guarded(typeof value === 'string' ? value : JSON.stringify(value)))
}
