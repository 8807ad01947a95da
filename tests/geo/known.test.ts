import { beforeAll, describe, expect, test } from 'vitest'
import { asKnown, summaryLater } from '~/analysis/asKnown'
import { totalKilled } from '~/analysis/count'
import { nothingDerived } from '~/analysis/derived'
import { forceOn } from '~/analysis/forceOn'
import { publishedBy } from '~/analysis/known'
import { noFilters, type Question } from '~/analysis/question'
import { isItemPublic } from '~/analysis/publicItems'
import { select } from '~/analysis/select'
import deployment from '~/layers/computed/deployment'
import events from '~/layers/computed/events'
import forces from '~/layers/computed/forces'
import strikes from '~/layers/computed/strikes'
import { addDays, type Day, dayNumber } from '~/model/day'
import { parseSituation } from '~/model/parse'
import { itemOf, type Situation } from '~/model/situation'
import { noResources } from '~/state/resources'
import { readFolder } from '../../tools/readFolder'

let situation: Situation
beforeAll(() => {
  situation = parseSituation(readFolder('geo'))
})

const question = (known: Day | null): Question => ({ from: null, to: null, known, filters: noFilters })
const selection = (known: Day | null) => select(situation, nothingDerived, question(known))
const strike = (id: string, known: Day | null) => asKnown(itemOf(situation.strikes, id), situation, known)

/** Every member of a value, at any depth, with the key that it stands under. */
function members(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => [[key, one] as const, ...members(one)])
}

function input(known: Day | null) {
  return {
    situation,
    derived: nothingDerived,
    question: question(known),
    selection: selection(known),
    unit: 'km' as const,
    resources: noResources
  }
}

describe('the second strike of 2 September', () => {
  const accounts = (known: Day) => strike('strike-01', known).claims.filter(({ fact }) => fact === 'second-strike')
  const mentions = (known: Day) =>
    JSON.stringify([strike('strike-01', known), selection(known).events]).match(/second strike|follow-up|surviv/gi) ??
    []

  test('is unknown on 5 September: no claim, no conflict, no word', () => {
    expect(accounts('2025-09-05')).toEqual([])
    expect(strike('strike-01', '2025-09-05').conflicts.filter(({ topic }) => /second strike/i.test(topic.en))).toEqual(
      []
    )
    expect(mentions('2025-09-05').filter((word) => !/^surviv/i.test(word))).toEqual([])
  })

  test('is reported on 10 September, by one outlet', () => {
    expect(accounts('2025-09-09')).toEqual([])
    expect(accounts('2025-09-10').map(({ by, on }) => [by, on])).toEqual([['intercept', '2025-09-10']])
  })

  test('is told in detail on 28 November, with who ordered it and who denies it', () => {
    const before = accounts('2025-11-27').map(({ by }) => by)
    expect(new Set(before)).toEqual(new Set(['intercept']))
    const after = accounts('2025-11-28')
    expect(after.map(({ by }) => by)).toEqual(expect.arrayContaining(['intercept', 'washington-post']))
    const order = (known: Day) => strike('strike-01', known).claims.filter(({ fact }) => fact === 'order')
    expect(order('2025-11-27')).toEqual([])
    expect(order('2025-11-28').map(({ by }) => by)).toContain('washington-post')
    expect(selection('2025-11-27').events.map(({ id }) => id)).not.toContain('2025-11-28-second-strike-report')
    expect(selection('2025-11-28').events.map(({ id }) => id)).toContain('2025-11-28-second-strike-report')
  })
})

describe('the situation as known on a day', () => {
  const days = Array.from({ length: dayNumber('2025-12-01') - dayNumber('2025-08-08') }, (_, index) =>
    addDays('2025-08-08', index)
  )

  test('never shows a claim, a report or a stretch of a later day', () => {
    for (const known of days) {
      const { strikes: known1, events: known2, forces: known3 } = selection(known)
      const found = [...known1, ...known2, ...known3].flatMap((item) => [
        ...item.claims.filter(({ on }) => on > known).map(({ fact }) => `${item.id} ${fact}`),
        ...item.laterReports.filter(({ published }) => published > known).map(() => item.id),
        ...(item.kind === 'force'
          ? item.presence.filter(({ start }) => start > known).map(() => item.id)
          : item.when.announced > known
            ? [item.id]
            : []),
        ...(item.kind === 'force'
          ? item.positions
              .filter(({ when }) => when !== null && when.announced > known)
              .map(({ id }) => `${item.id} ${id}`)
          : [])
      ])
      expect(found, known).toEqual([])
    }
  })

  test('never shows a word, conflict or statement of which no source was out', () => {
    for (const known of days.filter((_, index) => index % 3 === 0)) {
      const { strikes: known1, events: known2, forces: known3 } = selection(known)
      for (const item of [...known1, ...known2, ...known3])
        for (const list of ['said', 'conflicts', 'rejected', 'positions', 'presence']) {
          const held = members(item)
            .filter(([key]) => key === list)
            .flatMap(([, value]) => (Array.isArray(value) ? value : []))
          for (const { sources } of held as readonly { readonly sources: readonly string[] }[]) {
            const first =
              sources
                .map((id) => situation.sources[id])
                .filter((source) => source !== undefined)
                .map(publishedBy)
                .toSorted()[0] ?? known
            expect(first <= known, `${known} ${item.id} ${list} ${sources.join()}`).toBe(true)
          }
        }
    }
  })

  test('places strike 3 in the sea alone until Dominican officials named a place on 21 September', () => {
    const early = strike('strike-03', '2025-09-20')
    expect(early.where).toMatchObject({ kind: 'area', area: 'caribbean-sea' })
    expect(early.geometry).toBeNull()
    expect(early.title.en).toBe('Strike 3: Caribbean Sea')
    expect(early.title.es).toBe('Ataque 3: Mar Caribe')
    expect(early.summary).toEqual(summaryLater)
    expect(strike('strike-03', '2025-09-21').where.kind).toBe('circle')
    const drawn = strikes.features(input('2025-09-20')).find(({ opens }) => opens.includes('strike-03'))
    expect(drawn?.id).toBe('in-caribbean-sea')
  })

  test('counts the dead as they were announced by then', () => {
    expect(totalKilled(selection('2025-09-02').strikes, '2025-09-02').min).toBe(11)
    expect(totalKilled(selection('2025-09-20').strikes, '2025-09-20').min).toBe(17)
    expect(totalKilled(selection('2025-12-01').strikes, '2025-12-01')).toEqual({ min: 82, max: 83 })
  })

  test('is, at the date of the dataset, all but what appeared later', () => {
    const whole = selection(null)
    const last = selection(situation.file.asOf)
    for (const kind of ['strikes', 'events', 'forces'] as const)
      expect(last[kind].map(({ id }) => id)).toEqual(whole[kind].map(({ id }) => id))
    expect(last.strikes.map(({ where }) => where.kind)).toEqual(whole.strikes.map(({ where }) => where.kind))
    expect(last.strikes.map(({ title }) => title.en)).toEqual(whole.strikes.map(({ title }) => title.en))
    expect(last.strikes.map(({ summary }) => summary)).toEqual(whole.strikes.map(({ summary }) => summary))
  })

  test('says nothing of a rally at a place before it took place', () => {
    const place = (known: Day) => asKnown(itemOf(situation.places, 'miraflores-palace'), situation, known)
    expect(place('2025-11-30').summary).toBeUndefined()
    expect(place('2025-12-01').summary).toEqual(itemOf(situation.places, 'miraflores-palace').summary)
  })

  test('has no deployment area before the positions that it is made of were published', () => {
    const shown = (known: Day) => deployment.features(input(known)).flatMap(({ opens }) => opens)
    expect(shown('2025-10-01')).not.toContain('reported-area')
    expect(shown('2025-12-01')).toContain('reported-area')
  })
})

describe('the forces of the dossier', () => {
  test('are all there, each on the map or in the list beside it', () => {
    const { features, aside } = { features: forces.features(input(null)), aside: forces.aside(input(null)) }
    const ids = new Set([...features.flatMap(({ opens }) => opens), ...aside])
    expect(ids.size).toBe(situation.forces.length)
    expect(situation.forces.length).toBeGreaterThanOrEqual(44)
  })

  test('put the carrier in the Anegada Passage on 16 November and in port on 1 December, and not on the map before it neared', () => {
    const on = (day: Day) =>
      forceOn(itemOf(situation.forces, 'ford-csg'), { from: day, to: day, known: null }, situation)
    expect(on('2025-10-24').report).toBeNull()
    expect(on('2025-11-12').report?.where).toMatchObject({ kind: 'area', area: 'western-atlantic' })
    expect(on('2025-11-16').report).toMatchObject({ where: { kind: 'circle' }, toward: [-64.1, 17.6] })
    expect(on('2025-12-01').report?.where).toMatchObject({ kind: 'position', place: 'st-thomas' })
  })

  test('count the ships of a sea in one badge', () => {
    const badges = forces.features(input(null)).filter(({ id }) => id.startsWith('in-caribbean-sea'))
    expect(badges).toHaveLength(1)
    expect(badges[0]?.opens.length).toBeGreaterThan(8)
  })
})

describe('the events of the dossier', () => {
  test('are 54, on the map or in the list beside it', () => {
    const shown = [...events.features(input(null)).flatMap(({ opens }) => opens), ...events.aside(input(null))]
    expect(new Set(shown).size).toBe(54)
    expect(shown).toHaveLength(54)
  })

  test('are not public before they were announced', () => {
    const call = itemOf(situation.events, '2025-11-21-call')
    expect(isItemPublic(call, situation, '2025-11-27')).toBe(false)
    expect(isItemPublic(call, situation, '2025-11-28')).toBe(true)
  })
})
