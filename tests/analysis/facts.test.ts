import { expect, test } from 'vitest'
import { disagree, factsOf } from '~/analysis/facts'
import type { Claim, Count } from '~/model/claim'
import { atlantis } from '../atlantis'

const text = (en: string) => ({ en, es: en })
const common = {
  by: 'lemuria-navy',
  on: '2031-03-08',
  onPrecision: 'day' as const,
  denies: false,
  sources: ['herald-0308']
}

function killed(value: Count, unit?: string): Claim {
  return { fact: 'killed', value, about: false, ...(unit === undefined ? {} : { unit: text(unit) }), ...common }
}

function waters(value: 'international' | 'territorial' | 'within-eez' | 'beyond-eez' | 'unstated', of?: string): Claim {
  return { fact: 'waters', value, ...(of === undefined ? {} : { of: text(of) }), ...common }
}

test('two counts disagree when no number can be both', () => {
  expect(disagree(killed(3), killed(2))).toBe(true)
  expect(disagree(killed({ min: 4, max: 6 }), killed({ min: 7, max: null }))).toBe(true)
  expect(disagree(killed(11), killed({ min: 11, max: null }))).toBe(false)
  expect(disagree(killed({ min: null, max: 5 }), killed(5))).toBe(false)
})

test('counts of different things do not disagree', () => {
  expect(disagree(killed(3, 'sailors'), killed(2, 'fishers'))).toBe(false)
})

test('waters disagree when one place cannot lie in both', () => {
  expect(disagree(waters('international'), waters('territorial'))).toBe(true)
  expect(disagree(waters('within-eez'), waters('beyond-eez'))).toBe(true)
  expect(disagree(waters('territorial', 'Atlantis'), waters('territorial', 'Lemuria'))).toBe(true)
  expect(disagree(waters('international'), waters('within-eez'))).toBe(false)
  expect(disagree(waters('international'), waters('unstated'))).toBe(false)
})

test('the same is found with the texts of one language alone', () => {
  const spanish = (text: string) => ({ es: text }) as { en: string; es: string } // as the page has it before the other language arrives
  expect(
    disagree(
      { ...waters('territorial'), of: spanish('Atlántida') } as Claim,
      { ...waters('territorial'), of: spanish('Lemuria') } as Claim
    )
  ).toBe(true)
  expect(
    disagree(
      { ...killed(3), unit: spanish('marinos') } as Claim,
      { ...killed(2), unit: spanish('pescadores') } as Claim
    )
  ).toBe(false)
  expect(
    disagree({ ...killed(3), unit: spanish('marinos') } as Claim, { ...killed(2), unit: spanish('marinos') } as Claim)
  ).toBe(true)
})

test('to disagree is mutual', () => {
  const claims = [
    killed(3),
    killed({ min: 2, max: null }),
    killed(1),
    waters('territorial'),
    waters('international'),
    waters('beyond-eez')
  ]
  for (const a of claims) for (const b of claims) expect(disagree(a, b)).toBe(disagree(b, a))
})

test('a fact gathers the claims of one item about one thing, and each claim is in one fact', () => {
  const facts = factsOf(atlantis, null)
  const keys = facts.map(({ item, fact }) => `${item.id} ${fact}`)
  expect(new Set(keys).size).toBe(keys.length)
  const items = [...atlantis.strikes, ...atlantis.events, ...atlantis.forces]
  expect(facts.flatMap(({ claims }) => claims)).toHaveLength(
    items.flatMap(({ claims }) => claims.filter(({ later }) => !later)).length
  )
})

test('two editions of one newsroom stand behind a fact as one', () => {
  const strike = atlantis.strikes[0]!
  const [claim] = strike.claims
  const situation = {
    ...atlantis,
    strikes: [{ ...strike, claims: [{ ...claim!, sources: ['gazette-0510', 'gazette-es-0511'] }] }]
  }
  expect(factsOf(situation, null).find(({ item }) => item.id === strike.id)?.newsrooms).toEqual(['gazette'])
})

test('a fact is contested when its values exclude each other or when one is denied', () => {
  const of = (id: string, fact: string) =>
    factsOf(atlantis, null).find((one) => one.item.id === id && one.fact === fact)?.contested
  expect(of('strike-01', 'killed')).toBe(true)
  expect(of('strike-03', 'cargo')).toBe(true)
  expect(of('strike-01', 'vessels')).toBe(false)
})

test('on an earlier day fewer facts are known, and all of those are known later', () => {
  const keys = (known: string | null) => new Set(factsOf(atlantis, known).map(({ item, fact }) => `${item.id} ${fact}`))
  const [march, may, all] = [keys('2031-03-31'), keys('2031-05-31'), keys(null)]
  expect(march.size).toBeGreaterThan(0)
  expect(march.size).toBeLessThan(may.size)
  for (const key of march) expect(may).toContain(key)
  for (const key of may) expect(all).toContain(key)
})

test('the second salvo of the first strike is no fact before it was reported', () => {
  const knows = (known: string) =>
    factsOf(atlantis, known).some(({ item, fact }) => item.id === 'strike-01' && fact === 'second-strike')
  expect(knows('2031-05-09')).toBe(false)
  expect(knows('2031-05-10')).toBe(true)
})
