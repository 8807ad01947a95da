/** Most characters of one value; the longest that a link of ours holds has about 800. */
const longestValue = 8000

/** Parameters of an address, each once, and the names of those that were left out. */
export interface Parameters {
  readonly parameters: URLSearchParams
  readonly ignored: ReadonlySet<string>
}

/** Whether bytes stand there that are no UTF-8; the sign for it may also have been written on purpose, properly encoded. */
function isBroken(written: string, value: string): boolean {
  if (!value.includes('\u{FFFD}')) return false
  try {
    decodeURIComponent(written)
    return false
  } catch {
    return true
  }
}

/** The parameters of the search part of an address, without values that are too long or broken and without repetitions, which are named. */
export function readParameters(search: string): Parameters {
  const found = new Map<string, string>()
  const ignored = new Set<string>()
  const seen = new Set<string>()
  for (const written of search.replace(/^\?/, '').split('&')) {
    for (const [name, value] of new URLSearchParams(`?${written}`)) {
      if (seen.has(name) || value.length > longestValue || isBroken(written, value)) ignored.add(name)
      else found.set(name, value)
      seen.add(name)
    }
  }
  return { parameters: new URLSearchParams([...found]), ignored }
}
