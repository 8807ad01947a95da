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
  const result = v.safeParse(files[file], content)
  if (result.success) return { content: result.output, faults: [] }
  return refused(result.issues.flatMap((issue) => leaves(issue, [])).map((leaf) => faultOf(file, content, leaf)))
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
  if (issue.kind === 'schema' && issue.expected === 'never')
    return { ...address, rule: 'extra', expected: 'no such member', found: shown(last?.key) }
  if (issue.kind === 'schema' && issue.input === undefined && last !== undefined)
    return { ...address, rule: 'missing', expected: `the member ${JSON.stringify(last.key)}`, found: 'nothing' }
  const choices = issue.kind === 'schema' ? choicesOf(issue.expected) : []
  const expected = issue.kind === 'schema' ? expectation(issue.expected, choices) : issue.message
  return { ...address, rule: 'value', expected, found: shown(issue.input), ...(choices.length > 1 ? { choices } : {}) }
}

/** The words of a closed list that valibot writes as `("one" | "two")`. */
function choicesOf(expected: string | null): readonly string[] {
  const parts = (expected ?? '').replace(/^\((.*)\)$/, '$1').split(' | ')
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

function expectation(expected: string | null, choices: readonly string[]): string {
  if (choices.length > 8) return `one of ${choices.length} words: ${choices.slice(0, 6).join(', ')} …`
  if (choices.length > 1) return `one of ${choices.join(', ')}`
  if (choices.length === 1) return JSON.stringify(choices[0])
  const parts = (expected ?? 'another value').replace(/^\((.*)\)$/, '$1').split(' | ')
  return [...new Set(parts.map((part) => kinds[part] ?? part))].join(' or ')
}
