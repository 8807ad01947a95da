import type { Fault } from './fault'

/** Keys that lead into the language itself instead of the data. */
const treacherous = new Set(['__proto__', 'constructor', 'prototype'])

/** More levels than any file of a situation needs, and few enough for every program that walks through them. */
const deepest = 64

type Pitfall = Pick<Fault, 'rule' | 'expected' | 'found'> & { readonly keys: readonly PropertyKey[] }

interface Step {
  readonly value: unknown
  readonly depth: number
  readonly key: PropertyKey | null
  readonly from: Step | null
}

/** What in a value would trip a program before its schema is even asked: keys such as `__proto__` and endless nesting. */
export function pitfalls(root: unknown): readonly Pitfall[] {
  const found: Pitfall[] = []
  // A list of what is left, not a recursion: the nesting may be deeper than the stack.
  const left: Step[] = [{ value: root, depth: 0, key: null, from: null }]
  for (let step = left.pop(); step !== undefined; step = left.pop()) {
    if (typeof step.value !== 'object' || step.value === null) continue
    if (step.depth >= deepest) {
      found.push({ keys: keysOf(step), rule: 'depth', expected: `at most ${deepest} levels`, found: 'more' })
      continue
    }
    const members: readonly [string, unknown][] = Object.entries(step.value)
    for (const [name, value] of members) {
      const key = Array.isArray(step.value) ? Number(name) : name
      const next = { value, depth: step.depth + 1, key, from: step }
      if (treacherous.has(name))
        found.push({ keys: keysOf(next), rule: 'key', expected: 'no key of this name', found: name })
      else left.push(next)
    }
  }
  return found.toReversed()
}

function keysOf(step: Step): readonly PropertyKey[] {
  const keys: PropertyKey[] = []
  for (let at: Step | null = step; at !== null && at.key !== null; at = at.from) keys.push(at.key)
  return keys.toReversed()
}
