const hex = (part: string) => Math.round(Number(part)).toString(16).padStart(2, '0')

/**
 * Reads colours of the page's style by the names of their properties. Where the reader's own colours are in force the style
 * names colours of the system, which are resolved to numbers, for neither a canvas nor a file knows them.
 */
export function pageColours<N extends string>(names: readonly N[], property: (name: N) => string): Record<N, string> {
  const style = getComputedStyle(document.documentElement)
  const probe = document.createElement('i')
  probe.hidden = true
  document.body.append(probe)
  const resolved = (value: string) => {
    if (!/^[a-z]+$/i.test(value)) return value
    probe.style.color = value
    const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? []
    return `#${parts.slice(0, 3).map(hex).join('')}`
  }
  const colours = Object.fromEntries(
    names.map((name) => [name, resolved(style.getPropertyValue(property(name)).trim() || '#888888')])
  ) as Record<N, string> // every name has its entry
  probe.remove()
  return colours
}
