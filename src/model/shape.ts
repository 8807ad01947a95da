import * as v from 'valibot'
import { type Fault, jsonPath, shown } from './fault'
import { type FileContent, type FileName, files } from './files'
import { pitfalls } from './pitfalls'

/** A file that could not even be read as JSON arrives as this instead of its content. */
export interface Unreadable {
  readonly $unreadable: string
}

/** What a file turned out to be: its content, or everything that is wrong with it. */
export type Shape<N extends FileName> =
  | { readonly content: FileContent<N>; readonly faults: readonly [] }
  | { readonly content: null; readonly faults: readonly Fault[] }

/** A file's content by its schema, with defaults filled in; or the faults that keep it from being one. */
export function shape<N extends FileName>(file: N, content: unknown): Shape<N> {
  const whole = { file, feature: null, path: '$' }
  if (content === undefined) return refused([{ ...whole, rule: 'file', expected: 'the file', found: 'nothing' }])
  if (isUnreadable(content)) return refused([{ ...whole, rule: 'json', expected: 'JSON', found: content.$unreadable }])
  const traps = pitfalls(content).map((trap): Fault => ({
    ...trap,
    file,
    feature: featureOf(content, trap.keys),
    path: jsonPath(trap.keys)
  }))
  if (traps.length > 0) return refused(traps)
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return refused([{ ...whole, rule: 'value', expected: 'an object', found: shown(content) }])
  const result = v.safeParse(files[file], content)
  if (result.success) return { content: result.output, faults: [] }
  return refused(
    guessed(result.issues.flatMap((issue) => leaves(issue, [])).map((leaf) => faultOf(file, content, leaf)))
  )
}

function refused(faults: readonly Fault[]): { readonly content: null; readonly faults: readonly Fault[] } {
  return { content: null, faults }
}

function isUnreadable(content: unknown): content is Unreadable {
  return typeof content === 'object' && content !== null && '$unreadable' in content
}

function featureOf(content: unknown, path: readonly PropertyKey[]): string | null {
  if (path[0] !== 'features' || typeof path[1] !== 'number') return null
  const features: unknown = (content as { features?: unknown }).features // a path into features exists only where they do
  const feature: unknown = Array.isArray(features) ? features[path[1]] : undefined
  const id: unknown = typeof feature === 'object' && feature !== null && 'id' in feature ? feature.id : null
  return typeof id === 'string' && id.length <= 100 ? id : null
}

interface Leaf {
  readonly issue: v.BaseIssue<unknown>
  readonly path: readonly PropertyKey[]
}

/** The deepest reasons behind an issue: for a union, those of the branch that came furthest. */
function leaves(issue: v.BaseIssue<unknown>, prefix: readonly PropertyKey[]): readonly Leaf[] {
  const path = [...prefix, ...(issue.path ?? []).map((part) => part.key as PropertyKey)] // keys of JSON are strings or numbers
  if (!issue.issues || issue.issues.length === 0) return [{ issue, path }]
  const nested = issue.issues.flatMap((inner) => leaves(inner, path))
  const depth = Math.max(...nested.map((leaf) => leaf.path.length))
  return depth > path.length ? nested.filter((leaf) => leaf.path.length === depth) : [{ issue, path }]
}

function faultOf(file: FileName, content: unknown, { issue, path }: Leaf): Fault {
  const address = { file, feature: featureOf(content, path), path: jsonPath(path) }
  const last = issue.path?.at(-1)
  if (issue.kind === 'schema' && issue.expected === 'never') {
    const isTooLong = typeof last?.key === 'number'
    const expected = isTooLong ? `a list of ${String(last.key)}` : 'no such member'
    return { ...address, rule: 'extra', expected, found: isTooLong ? 'more' : shown(last?.key) }
  }
  if (issue.kind === 'schema' && issue.input === undefined && last !== undefined) {
    const expected =
      typeof last.key === 'number' ? `a list of ${last.key + 1} at least` : `the member ${JSON.stringify(last.key)}`
    return { ...address, rule: 'missing', expected, found: 'nothing' }
  }
  const choices = issue.kind === 'schema' ? choicesOf(issue.expected) : []
  const expected = expectation(issue, choices)
  return {
    ...address,
    rule: 'value',
    expected,
    found: shown(last?.origin === 'key' ? last.key : valueAt(content, path)),
    ...(choices.length > 1 ? { choices } : {})
  }
}

/** What stands in a file at the end of these keys. */
function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    content
  )
}

/** A member that nothing knows may be a missing one, misspelled. */
function guessed(faults: readonly Fault[]): readonly Fault[] {
  const parent = ({ path }: Fault) => path.slice(0, path.lastIndexOf('.'))
  return faults.map((fault) => {
    const missing = faults.filter((other) => other.rule === 'missing' && parent(other) === parent(fault))
    if (fault.rule !== 'extra' || missing.length === 0) return fault
    return { ...fault, choices: missing.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)) }
  })
}

/** The words of a closed list that valibot writes as `("one" | "two")`, those of several lists together. */
function choicesOf(expected: string | null): readonly string[] {
  const parts = (expected ?? '').replace(/[()]/g, '').split(' | ')
  return parts.every((part) => /^".*"$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : []
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  true: 'true',
  Array: 'a list',
  Object: 'an object',
  null: 'null'
}

const bounds: readonly (readonly [RegExp, string])[] = [
  [/^<=/, 'at most '],
  [/^>=/, 'at least '],
  [/^>/, 'more than '],
  [/^!0$/, 'a text that is not empty']
]

function expectation(issue: v.BaseIssue<unknown>, choices: readonly string[]): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message // our own words
  if (choices.length > 8) return `one of ${choices.length} words: ${choices.slice(0, 6).join(', ')} …`
  if (choices.length > 1) return `one of ${choices.join(', ')}`
  if (choices.length === 1) return JSON.stringify(choices[0])
  const bound = bounds.find(([sign]) => sign.test(issue.expected ?? ''))
  if (issue.kind === 'validation' && bound) return (issue.expected ?? '').replace(...bound)
  const parts = (issue.expected ?? 'another value').replace(/[()]/g, '').split(' | ')
  return [...new Set(parts.map((part) => kinds[part] ?? part))].join(' or ')
}
