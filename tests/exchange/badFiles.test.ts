import { describe, expect, test } from 'vitest'
import { problemWords } from '~/exchange/problemWords'
import { effects } from '~/exchange/in/problem'
import { firstCases } from './badFilesOne'
import { secondCases } from './badFilesTwo'
import { problemsOf, read } from './reading'

const cases = [...firstCases, ...secondCases]

describe('a bad file', () => {
  test.each(cases)('$title', ({ file, name, options, took, problems }) => {
    const reading = read(file, name, options)
    const { report, features } = reading
    expect(problemsOf(reading)).toEqual(problems)
    expect([report.accepted, report.read]).toEqual(took)
    expect(report.accepted + report.rejected).toBe(report.read)
    expect(features).toHaveLength(report.accepted)
  })

  test('there are at least forty, and every kind of problem but four limits is met', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
    const met = new Set(cases.flatMap(({ problems }) => problems.map((line) => line.split(' ')[0])))
    const unmet = Object.keys(effects).filter((kind) => !met.has(kind))
    expect(unmet.toSorted()).toEqual(['failed', 'too-large', 'too-many-features', 'too-many-positions'])
  })

  test('has its reason and its mend in both languages', () => {
    for (const language of ['en', 'es'] as const)
      for (const kind of Object.keys(effects))
        expect(problemWords[language][kind as keyof typeof effects]).toEqual({
          reason: expect.stringMatching(/\.$/),
          mend: expect.stringMatching(/\.$/)
        })
  })
})
