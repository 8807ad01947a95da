/** What kind of rule a fault breaks. */
export type Rule =
  /** A file is missing. */
  | 'file'
  /** A file is no JSON. */
  | 'json'
  /** A key that programs may mistake for a part of their own, such as `__proto__`. */
  | 'key'
  /** Lists in lists in lists, deeper than any file of a situation needs. */
  | 'depth'
  /** A member is missing. */
  | 'missing'
  /** A member that nothing knows. */
  | 'extra'
  /** A value of the wrong kind or out of range. */
  | 'value'
  /** An id that leads nowhere. */
  | 'reference'
  /** An id that stands twice. */
  | 'double'
  /** A position outside of the window. */
  | 'window'
  /** A position outside of the window that would lie inside with its numbers exchanged. */
  | 'swapped'
  /** Coordinates where none may be, or none where they must be. */
  | 'point'

/** Something wrong in the data, with its address. */
export interface Fault {
  readonly file: string
  /** Id of the feature, or null if the fault lies outside of features or the id itself is wrong. */
  readonly feature: string | null
  /** JSON path inside the file, such as `$.features[3].properties.when.start`. */
  readonly path: string
  readonly rule: Rule
  readonly expected: string
  readonly found: string
  /** The words or ids that could stand there, where they are a closed list. */
  readonly choices?: readonly string[]
}

/** A fault in one line. */
export function faultLine({
  file,
  feature,
  path,
  expected,
  found
}: Pick<Fault, 'file' | 'feature' | 'path' | 'expected' | 'found'>): string {
  return `${file}${feature === null ? '' : ` · ${feature}`} · ${path}: expected ${expected}, found ${found}`
}

/** Thrown when a folder is not a situation; carries every fault that was found. */
export class SituationError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'))
    this.name = 'SituationError'
    this.faults = faults
  }
}

/** A path of keys as JSON path. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return /^[A-Za-z_$][\w$]*$/.test(String(key)) ? `${path}.${String(key)}` : `${path}[${JSON.stringify(String(key))}]`
  }, '$')
}

/** Levels and members of a value that are looked at before it is shown: it may be deep or large enough to break a program. */
const shownLevels = 4
const shownMembers = 20

function brief(value: unknown, levels: number): unknown {
  if (typeof value === 'string') return value.slice(0, 200)
  if (typeof value !== 'object' || value === null) return value
  if (levels === 0) return '…'
  if (Array.isArray(value)) return value.slice(0, shownMembers).map((member) => brief(member, levels - 1))
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, shownMembers)
      .map(([key, member]) => [key, brief(member, levels - 1)])
  )
}

/** A value as it is shown in a fault: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(brief(value, shownLevels)) ?? typeof value
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
