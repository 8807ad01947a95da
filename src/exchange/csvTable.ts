/** One row of a table: its cells and where it begins. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly offset: number
}

/** What a row-by-row reading of a table may meet. */
export interface TableFault {
  readonly kind: 'quote' | 'quote-stray'
  readonly offset: number
}

const delimiters = [',', ';', '\t', '|'] as const
/** What stands between two cells. */
export type Delimiter = (typeof delimiters)[number]

/** The delimiter of a table: the one that its first line holds most often outside of quotes. */
export function guessDelimiter(text: string): Delimiter {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 100_000))?.[0] ?? ''
  const bare = first.replace(/"(?:[^"]|"")*"/g, '')
  const count = (delimiter: string) => bare.split(delimiter).length
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** The rows of a table (RFC 4180, with any delimiter and any line ending) that are not blank; `fault` hears of quotes gone wrong. */
export function* tableRows(
  text: string,
  delimiter: Delimiter,
  fault: (fault: TableFault) => void,
  from = 0
): Generator<TableRow> {
  let at = from
  const ends = (index: number) =>
    index >= text.length || text[index] === delimiter || text[index] === '\n' || text[index] === '\r'
  while (at < text.length) {
    const offset = at
    const cells: string[] = []
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        const opening = at
        for (;;) {
          const end = text.indexOf('"', at + 1)
          if (end < 0) {
            fault({ kind: 'quote', offset: opening })
            return
          }
          cell += text.slice(at + 1, end)
          at = end + 1
          if (text[at] !== '"') break
          cell += '"'
        }
        if (!ends(at)) fault({ kind: 'quote-stray', offset: at })
      }
      const start = at
      while (!ends(at)) at++
      cells.push(cell + text.slice(start, at))
      if (text[at] !== delimiter) break
      at++
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2
    else at++
    if (cells.length > 1 || cells[0]?.trim() !== '') yield { cells, offset }
  }
}

/** The offset at which a cell of a row begins. */
export function cellOffset(
  text: string,
  { offset }: Pick<TableRow, 'offset'>,
  index: number,
  delimiter: Delimiter
): number {
  let at = offset
  for (let passed = 0; passed < index; passed++) {
    for (let quoted = false; at < text.length && (quoted || text[at] !== delimiter); at++)
      if (text[at] === '"') quoted = !quoted
    at++
  }
  return Math.min(at, text.length)
}

/** A cell as a spreadsheet may safely open it: what it would take for a formula is kept a text by an apostrophe (OWASP, CSV injection). */
export function guarded(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** A cell without the apostrophe that `guarded` put before it. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

/** A cell as it stands in a file. */
export function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
