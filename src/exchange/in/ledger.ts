import { jsonPath } from '~/model/fault'
import { limits } from '../limits'
import { effects, type Problem, type ProblemKind, type Report } from './problem'

/** Where a problem lies: under keys of JSON whose offset is looked up later, or at a known offset. */
export type Place =
  | { readonly keys: readonly PropertyKey[]; readonly from?: number }
  | { readonly path: string; readonly offset: number | null }

/** A problem before its line and column are looked up. */
export interface Entry {
  readonly kind: ProblemKind
  readonly feature: number | null
  readonly place: Place
  readonly found: string
}

/** Thrown where a feature or the whole file cannot be taken; the ledger notes it. */
export class Refusal extends Error {
  readonly kind: ProblemKind
  readonly place: Place
  readonly found: string
  /** Features that are known to be in a file that is refused as a whole. */
  readonly read: number

  constructor(kind: ProblemKind, place: Place, found: string, read = 0) {
    super(`${kind}: ${found}`)
    this.kind = kind
    this.place = place
    this.found = found
    this.read = read
  }
}

/** The whole file. */
export const wholeFile: Place = { path: '', offset: null }

/** Counts what is read and keeps the problems, at most so many of a kind. */
export class Ledger {
  private readonly entries: Entry[] = []
  private readonly counts = new Map<ProblemKind, number>()
  read = 0
  accepted = 0
  unplaced = 0

  note(entry: Entry): void {
    const count = (this.counts.get(entry.kind) ?? 0) + 1
    this.counts.set(entry.kind, count)
    if (count <= limits.listed) this.entries.push(entry)
    if (effects[entry.kind] === 'unplaced') this.unplaced++
  }

  /** Forgets all features: the file is refused as a whole. */
  refuse({ kind, place, found, read }: Refusal): void {
    this.entries.length = 0
    this.counts.clear()
    this.read = read
    this.accepted = 0
    this.unplaced = 0
    this.note({ kind, feature: null, place, found })
  }

  /** Whether nothing was noted. */
  get isClean(): boolean {
    return this.entries.length === 0
  }

  /** How many problems of a kind there are. */
  count(kind: ProblemKind): number {
    return this.counts.get(kind) ?? 0
  }

  /** The report; `locate` gives the offset of each list of keys, `text` turns offsets into lines and columns. */
  report(
    text: string | null,
    locate: (
      keys: readonly { readonly keys: readonly PropertyKey[]; readonly from?: number }[]
    ) => readonly (number | null)[]
  ): Report {
    const byKeys = this.entries.flatMap(({ place }) => ('keys' in place ? [place] : []))
    const found = locate(byKeys)
    const offsets = new Map(byKeys.map((place, index) => [place as Place, found[index] ?? null]))
    const lines = text === null ? null : lineStarts(text)
    const problems = this.entries.map(({ kind, feature, place, found: what }): Problem => {
      const offset = 'keys' in place ? (offsets.get(place) ?? null) : place.offset
      const line = offset === null || lines === null ? null : lineOf(lines, offset)
      return {
        kind,
        feature,
        path: 'keys' in place ? jsonPath(place.keys) : place.path,
        line: line === null ? null : line + 1,
        column: offset === null || line === null ? null : offset - (lines?.[line] ?? 0) + 1,
        found: what
      }
    })
    const { read, accepted, unplaced } = this
    return { read, accepted, rejected: read - accepted, unplaced, problems, counts: Object.fromEntries(this.counts) }
  }
}

/** Offsets at which lines begin; a line ends with CR LF, LF or CR. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  const pattern = /\r\n|\n|\r/g
  while (pattern.exec(text)) starts.push(pattern.lastIndex)
  return starts
}

function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
