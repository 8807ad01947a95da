/** What is told of every member of a value: the keys that lead to it, its own key, and what it holds. */
export type Visit = (path: readonly PropertyKey[], key: string, value: unknown) => void

/** Visits every member of every object in a value, outer ones first. The value's nesting must be known to be shallow. */
export function walk(value: unknown, path: readonly PropertyKey[], visit: Visit): void {
  if (Array.isArray(value)) value.forEach((one, index) => walk(one, [...path, index], visit))
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      visit([...path, key], key, inner)
      walk(inner, [...path, key], visit)
    }
}
