/** Something that the check found: a fault refuses the data, a warning asks to look again. */
export interface Finding {
  readonly level: 'fault' | 'warning'
  readonly file: string
  /** Id of the feature, or null outside of features. */
  readonly feature: string | null
  /** JSON path inside the file. */
  readonly path: string
  readonly expected: string
  readonly found: string
  /** How to put it right. */
  readonly mend: string
}

/** A finding with its place in the file's text, both numbers from 1; null where there is no text. */
export interface Located extends Finding {
  readonly place: { readonly line: number; readonly column: number } | null
}

/** A finding in one line: where, what was expected, what was found, how to mend it. */
export function findingLine({ level, file, feature, path, place, expected, found, mend }: Located): string {
  const where = place === null ? file : `${file}:${place.line}:${place.column}`
  const parts = [
    where,
    ...(feature === null ? [] : [feature]),
    path,
    `expected ${expected}, found ${found}`,
    `mend: ${mend}`
  ]
  return printable(`${level === 'warning' ? 'warning · ' : ''}${parts.join(' · ')}`)
}

/** Data is not trusted with the terminal: control characters and turns of the writing direction are shown as their numbers. */
function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
