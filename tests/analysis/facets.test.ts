import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Derived } from '~/analysis/derived'
import { type FacetOption, facetOptions } from '~/analysis/facetOptions'
import { bandWords, facetIds, facetValues, whereOf } from '~/analysis/facets'
import { groupNames, noGroup } from '~/analysis/groups'
import { filterKinds, noFilters, type Filters, type Question } from '~/analysis/question'
import { admitted, select, type Selection } from '~/analysis/select'
import { itemOf } from '~/model/situation'
import type { Text } from '~/model/text'
import { knowledges } from '~/model/knowledge'
import { atlantis, atlantisDerived, everything } from './atlantis'

const situation = atlantis()
const [triton, nereid] = ['strike-01-group-triton', 'strike-04-group-nereid']
let derived: Derived

beforeAll(async () => {
  derived = await atlantisDerived()
})

const listed = ({ strikes, events, forces }: Selection) => [...strikes, ...events, ...forces]
const idsOf = (question: Question) => listed(select(situation, derived, question)).map(({ id }) => id)
const optionsFor = (question: Question) =>
  facetOptions(listed(admitted(situation, question)), listed(admitted(situation, everything)), {
    situation,
    derived,
    question
  })
const filtered = (filters: Partial<Filters>, question: Partial<Question> = {}): Question => ({
  ...everything,
  ...question,
  filters: { ...noFilters, ...filters }
})
const countOf = (options: readonly FacetOption[], value: string) =>
  options.find((option) => option.value === value)?.count

describe('filters', () => {
  test('without a filter everything is listed', () => {
    expect(idsOf(everything)).toHaveLength(situation.strikes.length + situation.events.length + situation.forces.length)
  })

  test('two values of one facet add up, two facets narrow down', () => {
    const strikesAndEvents = idsOf(filtered({ kind: ['strike', 'event'] }))
    expect(strikesAndEvents).toEqual([
      ...idsOf(filtered({ kind: ['strike'] })),
      ...idsOf(filtered({ kind: ['event'] }))
    ])
    expect(idsOf(filtered({ kind: ['strike'], knowledge: ['area'] }))).toEqual(['strike-02', 'strike-04', 'strike-05'])
  })

  test('a group is found by what anyone alleged, a denial names none', () => {
    expect(idsOf(filtered({ group: [triton] }))).toEqual(['strike-01', 'strike-02'])
    expect(idsOf(filtered({ group: [nereid] }))).toEqual(['strike-04'])
    expect(idsOf(filtered({ group: [noGroup] }))).toEqual(['strike-03', 'strike-05', 'strike-06'])
    expect(groupNames(situation).get(triton)).toEqual({ en: 'The Triton ring', es: 'La red Tritón' })
  })

  test('a group that was named later is not named on an earlier day', () => {
    const strike = itemOf(situation.strikes, 'strike-02')
    const named = strike.claims.find(({ fact }) => fact === 'group')
    expect(named?.on).toBe('2031-03-22')
    const on = (known: string) => facetValues.group(strike, { situation, derived, question: { ...everything, known } })
    expect(on('2031-03-21')).toEqual([noGroup])
    expect(on('2031-03-22')).toEqual([triton])
  })

  test('the id of a group is the same whichever language the page has', () => {
    const inOne = (language: 'en' | 'es') =>
      structuredClone(situation.strikes).map((strike) => ({
        ...strike,
        claims: strike.claims.map((claim) =>
          claim.fact === 'group' ? { ...claim, value: { [language]: claim.value[language] } as Text } : claim
        )
      })) // as the build ships it
    const [en, es] = [inOne('en'), inOne('es')].map((strikes) => [...groupNames({ strikes }).keys()])
    expect(en).toEqual([triton, nereid])
    expect(es).toEqual(en)
    for (const id of en ?? []) expect(id).toMatch(/^[a-z0-9-]{1,60}$/)
  })
})

describe('a force', () => {
  const where = (question: Partial<Question>) => {
    const asked = { ...everything, ...question }
    const leviathan = admitted(situation, asked).forces.find(({ id }) => id === 'carrier-leviathan')
    return leviathan && whereOf(leviathan, asked, situation)
  }

  test('is where the map shows it: not by a report that was not used, nor by later reporting', () => {
    const { positions } = itemOf(situation.forces, 'carrier-leviathan')
    expect(positions.at(-1)?.later).toBe(true)
    expect(where({})).toBeNull()
    const unused = positions.findIndex((position) => position.unused)
    expect(positions[unused]?.when?.start).toBe('2031-05-25')
    expect(where({ to: '2031-06-01' })).toBe(positions[unused - 1]?.where)
  })

  test('is where it had been reported by the last day asked for', () => {
    expect(where({ to: '2031-04-29' })?.kind).toBe('circle')
    expect(where({ to: '2031-04-20' })?.kind).toBe('position')
    expect(where({ to: '2031-03-01' }), 'before its first report it is not there').toBeUndefined()
  })

  test('is found by knowledge of place accordingly', () => {
    expect(idsOf(filtered({ kind: ['force'], knowledge: ['unplaced'] }))).toContain('carrier-leviathan')
    expect(idsOf(filtered({ kind: ['force'], knowledge: ['position'] }, { to: '2031-04-20' }))).toContain(
      'carrier-leviathan'
    )
  })
})

describe('the counts of options', () => {
  const some = <W>(...values: readonly W[]) => fc.subarray([...values], { maxLength: 2 })
  const day = fc.option(fc.constantFrom('2031-03-01', '2031-03-20', '2031-04-15', '2031-05-12', '2031-06-30'), {
    nil: null
  })
  const question: fc.Arbitrary<Question> = fc.record({
    from: day,
    to: day,
    known: day,
    filters: fc.record({
      kind: some(...filterKinds),
      sea: some(...situation.areas.map(({ id }) => id)),
      knowledge: some(...knowledges),
      group: some(triton, nereid, noGroup),
      side: some(...situation.file.sides.map(({ id }) => id)),
      band: some(...bandWords),
      inside: some('yes', 'no', 'undecided'),
      sources: some('one', 'few', 'many')
    })
  })

  test('always equal what the list shows when that option alone is chosen in its facet', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const options = optionsFor(asked)
        for (const facet of facetIds)
          for (const { value, count } of options[facet]) {
            const shown = idsOf({ ...asked, filters: { ...asked.filters, [facet]: [value] } })
            expect(shown.length, `${facet} ${value}`).toBe(count)
          }
      }),
      { numRuns: 60 }
    )
  })

  test('bands and containment have options where the coast is measured', () => {
    const options = optionsFor(everything)
    expect(options.band.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0)
    expect(options.inside.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0)
  })

  test('an option whose count falls to 0 stays, and a chosen one always does', () => {
    const narrow = optionsFor(filtered({ kind: ['force'] }, { to: '2031-03-02' }))
    expect(countOf(narrow.knowledge, 'area')).toBe(0)
    expect(countOf(optionsFor(filtered({ band: ['within-12'] })).band, 'within-12')).toBeDefined()
  })

  test('the facet of kinds counts each item once', () => {
    const { kind } = optionsFor(everything)
    expect(kind.map(({ value, count }) => [value, count])).toEqual([
      ['strike', situation.strikes.length],
      ['event', situation.events.length],
      ['force', situation.forces.length]
    ])
  })
})
