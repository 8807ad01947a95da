import type { Node } from 'jsonc-parser'

/** The keys that a JSON path such as `$.features[3].id` is made of. */
export function keysOf(path: string): readonly (string | number)[] {
  return Array.from(
    path.matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g),
    ([, name, index, quoted]) => {
      if (index !== undefined) return Number(index)
      return quoted === undefined ? (name ?? '') : String(JSON.parse(quoted))
    }
  )
}

/** Offset of what a path leads to, or of the innermost value on the way that is there; of a member, its key or its value. */
export function offsetOf(tree: Node, path: string, end: 'key' | 'value'): number {
  let [node, offset] = [tree, tree.offset]
  for (const key of keysOf(path)) {
    if (typeof key === 'number') {
      const child = node.children?.[key]
      if (node.type !== 'array' || !child) return offset
      ;[node, offset] = [child, child.offset]
    } else {
      const member = node.type === 'object' ? node.children?.find((one) => one.children?.[0]?.value === key) : undefined
      const value = member?.children?.[1]
      if (!member || !value) return offset
      ;[node, offset] = [value, end === 'key' ? member.offset : value.offset]
    }
  }
  return offset
}

/** Turns offsets of one text into lines and columns, both from 1; a line ends with LF, CRLF or CR. */
export function lineFinder(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)]
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? Infinity) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
