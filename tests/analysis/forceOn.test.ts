import { expect, test } from 'vitest'
import { forceOn } from '~/analysis/forceOn'
import { atlantis } from '../atlantis'

const [force] = atlantis.forces
const whole = { from: null, to: null, known: null }

test('what is asked again is not found out again; another question or another situation is answered anew', () => {
  const answer = forceOn(force!, whole, atlantis)
  expect(answer.day).toBe(atlantis.file.span.end)
  expect(forceOn(force!, whole, atlantis)).toBe(answer)
  const { start } = atlantis.file.span
  expect(forceOn(force!, { ...whole, to: start }, atlantis).day).toBe(start)
  const shorter = { file: { ...atlantis.file, span: { start, end: start } } }
  expect(forceOn(force!, whole, shorter).day).toBe(start)
  expect(forceOn(force!, whole, atlantis).day).toBe(atlantis.file.span.end)
})
