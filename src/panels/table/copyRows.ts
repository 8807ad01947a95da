import { columns, type Row } from '~/analysis/rows'
import type { Unit } from '~/i18n/format'
import type { Language } from '~/model/text'
import { cells } from './cells'
import { tableWords } from './words'

/** One field of a line: without tabs and breaks, and never a formula to the spreadsheet that takes it. */
function field(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return /^[=+\-@]/.test(line) ? `'${line}` : line
}

/** Rows as lines of fields set apart by tabs, with a head, days as `YYYY-MM-DD`; `place` is what distances are to. */
export function rowsAsText(rows: readonly Row[], language: Language, unit: Unit, place: string): string {
  const words = tableWords[language]
  const head = [
    'id',
    words.number,
    ...columns.map((column) => (column === 'focus' ? words.focus(place) : words.columns[column]))
  ]
  const lines = rows.map((row) => [
    row.id,
    row.number === null ? '' : String(row.number),
    ...columns.map((column) =>
      column === 'when'
        ? [row.start, ...(row.end === null ? [] : [row.end])].join('/') + (row.open ? '/..' : '')
        : (cells[column](row, language, unit) ?? '')
    )
  ])
  return [head, ...lines].map((line) => line.map(field).join('\t')).join('\n')
}
