import { killed, vessels } from '~/analysis/count'
import type { Strike } from '~/model/situation'
import { grouped } from './grouped'
import { at, type Check, Words } from './subject'

/** The strikes add up to what `situation.json` declares, in all and sea by sea; each has one announced figure of dead and of vessels. */
export const totals: Check = ({ situation, property, fault }) => {
  const { strikes, file } = situation
  const { declared } = file.totals
  const address = (...keys: readonly PropertyKey[]) => at('situation.json', 'totals', 'declared', ...keys)
  const compare = (keys: readonly PropertyKey[], sum: number, stated: number) => {
    if (sum !== stated)
      fault(
        address(...keys),
        `${sum}, what strikes.geojson adds up to`,
        stated,
        'correct the total, or the claims with role "announced"'
      )
  }

  for (const strike of strikes) {
    for (const fact of ['killed', 'vessels'] as const) {
      const figures = announcedFigures(strike, fact)
      if (figures.length !== 1) {
        const mend = 'give the acting side’s own figure, and no other, the role "announced"'
        fault(
          property(strike.id, 'claims'),
          `one claim of ${fact} with role "announced"`,
          new Words(String(figures.length)),
          mend
        )
      } else if (typeof figures[0]?.value !== 'number') {
        const index = strike.claims.indexOf(figures[0]!) // just found in that list
        fault(
          property(strike.id, 'claims', index, 'value'),
          'a number: totals are added up from it',
          figures[0]?.value,
          'announce one figure; give the range as a claim of its own'
        )
      }
    }
  }

  const whole = sums(strikes)
  compare(['strikes'], strikes.length, declared.strikes)
  compare(['vessels'], whole.vessels, declared.vessels)
  compare(['announcements'], announcements(strikes), declared.announcements)
  compare(['killedAnnounced'], whole.killedAnnounced, declared.killedAnnounced)
  compare(['killedWithPresumed'], whole.killedAnnounced + whole.presumedDead, declared.killedWithPresumed)
  const seas = grouped(strikes, ({ where }) => where.sea)
  for (const [sea, stated] of Object.entries(declared.bySea)) {
    const there = seas.get(sea) ?? []
    compare(['bySea', sea, 'strikes'], there.length, stated.strikes)
    for (const [key, sum] of Object.entries(sums(there)))
      compare(['bySea', sea, key], sum, stated[key as keyof typeof stated]) // the same keys
  }
  for (const [sea, there] of seas) {
    if (sea !== undefined && !Object.hasOwn(declared.bySea, sea))
      fault(
        address('bySea'),
        `totals for ${JSON.stringify(sea)}`,
        new Words(`none for its ${there.length}`),
        'add the totals of this sea'
      )
  }
  file.tallies.forEach(({ through, later }, index) => {
    if (through > strikes.length && !later)
      fault(
        at('situation.json', 'tallies', index, 'through'),
        `at most ${strikes.length}, the last strike`,
        through,
        'correct the number'
      )
  })
}

function announcedFigures({ claims }: Strike, fact: 'killed' | 'vessels') {
  return claims.filter((claim) => claim.fact === fact && claim.role === 'announced' && claim.later === undefined)
}

/** Announcements: strikes that one covers together count once. */
function announcements(strikes: readonly Strike[]): number {
  return new Set(strikes.map(({ id, group }) => group?.id ?? id)).size
}

function sums(strikes: readonly Strike[]) {
  const dead = strikes.map((strike) => killed(strike, null))
  const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
  return {
    vessels: add(strikes.map((strike) => vessels(strike, null))),
    killedAnnounced: add(dead.map(({ min }) => min)),
    presumedDead: add(dead.map(({ min, max }) => max - min))
  }
}
