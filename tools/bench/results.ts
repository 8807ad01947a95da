import { cpus, totalmem } from 'node:os'
import { kept, type Row } from './row'

/** Where and when rows were measured. */
export interface Circumstances {
  /** ISO day. */
  readonly day: string
  readonly chromium: string | null
}

function cell({ value, unit }: Row): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0
  return `${value.toFixed(digits)} ${unit}`.trim()
}

function markdown(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const limit = row.budget === undefined ? '' : `${row.budget} ${row.unit}`.trim()
    return `| ${row.name} | ${cell(row)} | ${limit} | ${row.budget === undefined ? '' : kept(row) ? 'kept' : '**missed**'} |`
  })
  return ['| row | measured | at most | |', '|---|---|---|---|', ...lines].join('\n')
}

/** The results of one run as a page to keep: the ratios first, since they bear another machine best. */
export function results(rows: readonly Row[], { day, chromium }: Circumstances): string {
  const ratios = rows.filter(({ unit }) => unit === '×')
  const others = rows.filter(({ unit }) => unit !== '×')
  const missed = rows.filter((row) => !kept(row)).length
  return `# What the map costs

Written by \`npm run bench -- --keep\` on ${day}: ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.version}${
    chromium === null ? '' : `, Chromium ${chromium} without a window, drawing in software`
  }. Machines differ and are busy: compare within one run. ${missed} of ${rows.length} rows miss their budget.

## Ratios and exponents

${markdown(ratios)}

## Everything else

${markdown(others)}
`
}
