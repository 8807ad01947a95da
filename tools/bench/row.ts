/** One thing that was measured, with what it may cost at most where the project has set itself a limit. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: 'kB' | 'MB' | 'ms' | 'µs' | '×' | ''
  readonly budget?: number
}

/** The middle of several values, less swayed by a busy moment than their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** The value below which a share of several values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

/** Whether a row keeps its budget; one without a budget always does. */
export function kept({ value, budget }: Row): boolean {
  return budget === undefined || value <= budget
}

/** Rows as a table of plain text. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length))
  return rows
    .map((row) => {
      const digits = row.value < 10 ? 2 : row.value < 100 ? 1 : 0
      const limit =
        row.budget === undefined ? '' : `   at most ${row.budget} ${row.unit}${kept(row) ? '' : '   MISSED'}`
      return `${row.name.padEnd(width)}  ${row.value.toFixed(digits).padStart(9)} ${row.unit.padEnd(2)}${limit}`
    })
    .join('\n')
}
