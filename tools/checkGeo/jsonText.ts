import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { jsonPath } from '~/model/fault'

/** Something wrong with a text as JSON, at an offset in UTF-16 units. */
export interface JsonProblem {
  readonly offset: number
  readonly path: string
  readonly expected: string
  readonly found: string
  readonly mend: string
}

/** A text of JSON as value and as tree of places, or what keeps it from being one. */
export type JsonText =
  | { readonly kind: 'json'; readonly value: unknown; readonly tree: Node }
  | { readonly kind: 'broken'; readonly problems: readonly JsonProblem[] }

/** Levels of nesting that are read: no file of a situation has a quarter of it, and no stack overflows at it. */
const deepest = 100

/** A text read as JSON (RFC 8259), strictly: no comments, no trailing commas, no key twice. */
export function jsonText(text: string): JsonText {
  const deep = offsetOfDepth(text)
  if (deep !== null) {
    const mend = 'flatten it; is a bracket missing further up?'
    return broken({ offset: deep, path: '$', expected: `at most ${deepest} levels of brackets`, found: 'more', mend })
  }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const error = errors[0]
  if (error) return broken(problemOf(error, text))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (reason) {
    const found = reason instanceof Error ? reason.message : String(reason)
    return broken({ offset: 0, path: '$', expected: 'JSON', found, mend: 'correct it by the sentence in this line' })
  }
  if (!tree) return broken({ offset: 0, path: '$', expected: 'JSON', found: 'an empty file', mend: 'restore the file' })
  const twice = doubleKeys(tree)
  return twice.length > 0 ? { kind: 'broken', problems: twice } : { kind: 'json', value, tree }
}

function broken(problem: JsonProblem): JsonText {
  return { kind: 'broken', problems: [problem] }
}

function offsetOfDepth(text: string): number | null {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (unit === '"') at = endOfString(text, at)
    else if (unit === '[' || unit === '{') {
      if (++depth > deepest) return at
    } else if (unit === ']' || unit === '}') depth--
  }
  return null
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"' || text[at] === '\n') return at
  }
  return text.length
}

/** What each error of the parser means, as expectation and remedy. */
const errorWords: Readonly<Record<string, readonly [expected: string, mend: string]>> = {
  InvalidSymbol: ['a value of JSON', 'put texts in double quotes; numbers, true, false and null stand alone'],
  InvalidNumberFormat: ['a number of JSON', 'write it with digits and a point, such as -62.1'],
  PropertyNameExpected: [
    'a key in double quotes',
    'write the key in double quotes; take a comma off the end of a list'
  ],
  ValueExpected: ['a value', 'write the value; take a comma off the end of a list'],
  ColonExpected: ['a colon', 'put a colon between key and value'],
  CommaExpected: ['a comma or the end of the list', 'put a comma before it'],
  CloseBraceExpected: ['a closing brace }', 'close the object with }'],
  CloseBracketExpected: ['a closing bracket ]', 'close the list with ]'],
  EndOfFileExpected: ['the end of the file', 'remove what follows the last bracket'],
  InvalidCommentToken: ['no comment', 'JSON has no comments: remove it'],
  UnexpectedEndOfComment: ['no comment', 'JSON has no comments: remove it'],
  UnexpectedEndOfString: [
    'a text that ends on its line',
    'close the text with a double quote; write line breaks as \\n'
  ],
  UnexpectedEndOfNumber: ['a whole number', 'write digits after the point'],
  InvalidUnicode: ['four hexadecimal digits after \\u', 'write the character itself'],
  InvalidEscapeCharacter: ['an escape that JSON knows', 'double the backslash'],
  InvalidCharacter: ['no control character in a text', 'remove it, or write \\t or \\n']
}

function problemOf({ error, offset, length }: ParseError, text: string): JsonProblem {
  const code = printParseErrorCode(error)
  const [expected, mend] = errorWords[code] ?? ['JSON', 'correct it']
  const isOver = text.slice(code === 'UnexpectedEndOfString' ? offset + length : offset).trim() === ''
  const found = isOver
    ? 'the end of the file'
    : JSON.stringify(text.slice(offset, offset + Math.min(Math.max(length, 1), 40)))
  return { offset, path: '$', expected, found, mend: isOver ? 'the file is cut off: restore its end' : mend }
}

function doubleKeys(root: Node): readonly JsonProblem[] {
  const problems: JsonProblem[] = []
  const path: PropertyKey[] = []
  const visit = (node: Node, key: PropertyKey | null): void => {
    if (key !== null) path.push(key)
    if (node.type === 'array') node.children?.forEach((child, index) => visit(child, index))
    if (node.type === 'object') visitMembers(node.children ?? [])
    if (key !== null) path.pop()
  }
  const visitMembers = (members: readonly Node[]): void => {
    const seen = new Set<string>()
    for (const { children: [key, value] = [] } of members) {
      const name = String(key?.value)
      if (seen.has(name)) {
        const found = `${JSON.stringify(name)} again`
        const [offset, mend] = [key?.offset ?? 0, 'keep one of the two']
        problems.push({ offset, path: jsonPath([...path, name]), expected: 'every key once', found, mend })
      }
      seen.add(name)
      if (value) visit(value, name)
    }
  }
  visit(root, null)
  return problems
}
