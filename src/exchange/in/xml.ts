import { limits } from '../limits'
import { Refusal } from './ledger'

/** An element of XML with what it holds. */
export interface Element {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** All characters directly in it, entities resolved. */
  readonly text: string
  readonly offset: number
  /** Where its first character lies. */
  readonly textOffset: number
}

interface Open {
  readonly name: string
  readonly full: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Element[]
  text: string
  readonly offset: number
  textOffset: number
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const nameAt = /[A-Za-z_][\w.:-]*/y
const attributeAt = /\s+([A-Za-z_][\w.:-]*)\s*=\s*("[^"<]*"|'[^'<]*')/y

/**
 * The root element of an XML text (XML 1.0), without validation. Documents that define entities are refused: they can be
 * made to grow without end. Throws a Refusal with the place of the fault.
 */
export function parseXml(text: string): Element {
  let at = 0
  const stack: Open[] = []
  let root: Element | null = null
  const stop = (offset: number, found = text.slice(offset, offset + 30)): never => {
    throw new Refusal(
      'xml',
      { path: '', offset: Math.min(offset, text.length) },
      offset >= text.length ? 'end of file' : (found.split(/[\r\n]/)[0] ?? '')
    )
  }
  const past = (sign: string) => {
    const end = text.indexOf(sign, at)
    if (end < 0) stop(at)
    at = end + sign.length
  }
  const resolve = (raw: string, offset: number) =>
    raw.includes('&')
      ? raw.replace(
          /&([^;&\s]{0,20};)?/g,
          (whole: string, body: string | undefined, index: number) => character(body) ?? stop(offset + index, whole)
        )
      : raw

  while (at < text.length) {
    const open = stack.at(-1)
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    if (end > at) {
      const raw = text.slice(at, end)
      if (open) {
        if (open.text === '') open.textOffset = at
        open.text += resolve(raw, at)
      } else if (raw.trim() !== '' && raw !== '\ufeff') stop(at + raw.length - raw.trimStart().length)
      at = end
    }
    if (next < 0) break
    if (text.startsWith('<!--', at)) past('-->')
    else if (text.startsWith('<![CDATA[', at) && open) {
      const start = at + 9
      past(']]>')
      if (open.text === '') open.textOffset = start
      open.text += text.slice(start, at - 3)
    } else if (text.startsWith('<?', at)) past('?>')
    else if (/^<!DOCTYPE/i.test(text.slice(at, at + 9)) && !root && !open) {
      const close = text.indexOf('>', at)
      const inside = text.indexOf('[', at)
      if (close < 0 || (inside >= 0 && inside < close))
        throw new Refusal('entity', { path: '', offset: at }, text.slice(at, at + 60).split(/[\r\n]/)[0] ?? '')
      at = close + 1
    } else if (text[at + 1] === '/') {
      nameAt.lastIndex = at + 2
      const name = nameAt.exec(text)?.[0]
      if (!open || name !== open.full) return stop(at)
      const start = at
      at += 2 + name.length
      past('>')
      if (text.slice(start + 2 + name.length, at - 1).trim() !== '') stop(start)
      stack.pop()
      root = close(open, stack.at(-1)) ?? root
    } else {
      const offset = at
      nameAt.lastIndex = at + 1
      const full = nameAt.exec(text)?.[0]
      if (full === undefined || (root !== null && !open)) return stop(at)
      at += 1 + full.length
      const attributes = new Map<string, string>()
      for (attributeAt.lastIndex = at; ; at = attributeAt.lastIndex) {
        const found = attributeAt.exec(text)
        if (!found) break
        const [, name = '', value = ''] = found
        if (attributes.has(name)) stop(at)
        attributes.set(name, resolve(value.slice(1, -1), at))
      }
      const tail = /\s*(\/?)>/y
      tail.lastIndex = at
      const found = tail.exec(text)
      if (!found) return stop(at)
      at = tail.lastIndex
      const made: Open = {
        name: full.replace(/^.*:/, ''),
        full,
        attributes,
        children: [],
        text: '',
        offset,
        textOffset: at
      }
      if (found[1] === '/') root = close(made, open) ?? root
      else if (stack.push(made) > limits.depth) throw new Refusal('deep', { path: '', offset }, `<${full}>`)
    }
  }
  if (stack.length > 0 || root === null) return stop(text.length)
  return root
}

/** Adds an element that ends to the one it lies in; the root is given back. */
function close(open: Open, parent: Open | undefined): Element | null {
  const { name, attributes, children, text, offset, textOffset } = open
  const element: Element = { name, attributes, children, text, offset, textOffset }
  if (!parent) return element
  parent.children.push(element)
  return null
}

function character(body: string | undefined): string | null {
  const code = body?.slice(0, -1)
  if (code === undefined) return null
  const found = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(code)
  if (!found) return Object.hasOwn(named, code) ? (named[code] ?? null) : null
  const point = found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16)
  return point > 0x10ffff ? null : String.fromCodePoint(point)
}

/** The first child of a name. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name)
}
