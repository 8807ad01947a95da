/** Something wrong in the data, with its address. */
export interface Fault {
  readonly file: string
  /** Id of the feature, or null if the fault lies outside of features or the id itself is wrong. */
  readonly feature: string | null
  /** JSON path inside the file, such as `$.features[3].properties.when.start`. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** A fault in one line. */
export function faultLine({ file, feature, path, expected, found }: Fault): string {
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

/** A value as it is shown in a fault: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
