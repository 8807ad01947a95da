import { killed, vessels } from '~/analysis/count'
import type { Strike } from '~/model/situation'
import { grouped } from './grouped'
import { type Address, at, type Check, type Subject, Words } from './subject'

/** The strikes add up to what `situation.json` declares, in all and sea by sea; each has one announced figure of dead and of vessels. */
export const totals: Check = (subject) => {
  const { strikes, file, areas } = subject.situation
  const { declared } = file.totals
  const compare = (keys: readonly PropertyKey[], sum: number, stated: number) => {
    if (sum === stated) return
    const mend = 'correct the total, or the claims with role "announced"'
    subject.fault(declaredAt(...keys), `${sum}, what strikes.geojson adds up to`, stated, mend)
  }
  file.tallies.forEach(({ through, later }, index) => {
    if (through <= strikes.length || later) return
    const address = at('situation.json', 'tallies', index, 'through')
    subject.fault(address, `at most ${strikes.length}, the last strike`, through, 'correct the number')
  })
  compare(['strikes'], strikes.length, declared.strikes)
  compare(['announcements'], announcements(strikes), declared.announcements)
  const isWhole = strikes.map((strike) => checkFigures(strike, subject)).every(Boolean)
  if (!isWhole) return

  const { presumedDead, ...whole } = sums(strikes)
  compare(['vessels'], whole.vessels, declared.vessels)
  compare(['killedAnnounced'], whole.killedAnnounced, declared.killedAnnounced)
  compare(['killedWithPresumed'], whole.killedAnnounced + presumedDead, declared.killedWithPresumed)
  if (strikes.some(({ where: { sea } }) => sea !== undefined && !areas.some(({ id }) => id === sea))) return // said already
  const seas = grouped(strikes, ({ where }) => where.sea)
  for (const [sea, stated] of Object.entries(declared.bySea)) {
    const there = seas.get(sea) ?? []
    const own = { strikes: there.length, ...sums(there) }
    for (const key of Object.keys(own) as (keyof typeof own)[]) compare(['bySea', sea, key], own[key], stated[key]) // its own keys
  }
  for (const [sea, there] of seas) {
    if (sea === undefined || Object.hasOwn(declared.bySea, sea)) continue
    const found = new Words(`none for its ${there.length}`)
    subject.fault(declaredAt('bySea'), `totals for the strikes in ${sea}`, found, 'add the totals of this sea')
  }
}

function declaredAt(...keys: readonly PropertyKey[]): Address {
  return at('situation.json', 'totals', 'declared', ...keys)
}

/** Whether a strike has the figures that totals are added up from. */
function checkFigures(strike: Strike, { property, fault }: Subject): boolean {
  return (['killed', 'vessels'] as const).every((fact) => {
    const [figure, ...others] = announcedFigures(strike, fact)
    if (!figure || others.length > 0) {
      const found = new Words(figure ? `${others.length + 1}` : 'none')
      const mend = 'give the acting side’s own figure, and no other, the role "announced"'
      fault(property(strike.id, 'claims'), `one claim of ${fact} with role "announced"`, found, mend)
      return false
    }
    if (typeof figure.value === 'number') return true
    const address = property(strike.id, 'claims', strike.claims.indexOf(figure), 'value')
    const mend = 'announce one figure; give the range as a claim of its own'
    fault(address, 'a number: totals are added up from it', figure.value, mend)
    return false
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
