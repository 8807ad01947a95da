import { describe, expect, test } from 'vitest'
import { asKnown, summaryLater } from '~/analysis/asKnown'
import { isItemPublic } from '~/analysis/publicItems'
import { publishedBy } from '~/analysis/known'
import { reasonsLater, whereKnown } from '~/analysis/whereKnown'
import { addDays, type Day } from '~/model/day'
import { itemOf } from '~/model/situation'
import type { Where } from '~/model/where'
import { atlantis } from '../atlantis'

const strike = (id: string, known: Day | null) => asKnown(itemOf(atlantis.strikes, id), atlantis, known)
const force = (id: string, known: Day | null) => asKnown(itemOf(atlantis.forces, id), atlantis, known)

/** Every text in a value. */
function texts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') return [value.en]
  return Object.values(value).flatMap(texts)
}

/** The days of a span, one in three. */
const days = Array.from({ length: 45 }, (_, index) => addDays('2031-03-01', index * 3))

describe('an item as known on a day', () => {
  test('is the item itself where no day is asked for', () => {
    for (const item of atlantis.items.values()) expect(asKnown(item, atlantis, null)).toBe(item)
  })

  test('is told once: asking again gives the same', () => {
    expect(strike('strike-01', '2031-04-01')).toBe(strike('strike-01', '2031-04-01'))
  })

  test('holds no claim that was made later, and none of an assumed day before its first source', () => {
    for (const known of days)
      for (const item of [...atlantis.strikes, ...atlantis.events, ...atlantis.forces])
        for (const claim of asKnown(item, atlantis, known).claims) {
          expect(claim.on <= known).toBe(true)
          const first =
            claim.sources
              .flatMap((id) => atlantis.sources[id] ?? [])
              .map(publishedBy)
              .toSorted()[0] ?? known
          expect(claim.onPrecision !== 'assumed' || first <= known).toBe(true)
        }
  })

  test('says no word of a place before someone had published it', () => {
    const known = (day: Day) => strike('strike-01', day).where.said.map(({ by }) => by)
    expect(known('2031-03-08')).toEqual(['lemuria-government'])
    expect(known('2031-06-20')).toEqual(['lemuria-government', 'fishers'])
  })

  test('leaves out the reasons for a place while part of what they rest on is to come', () => {
    const { where } = itemOf(atlantis.strikes, 'strike-01')
    expect(strike('strike-01', '2031-03-08').where.why).toEqual(reasonsLater)
    expect(strike('strike-01', '2031-06-20').where.why).toEqual(where.why)
  })

  test('shows a conflict only once all of its dated sources are out', () => {
    for (const item of [...atlantis.strikes, ...atlantis.events, ...atlantis.forces])
      for (const conflict of item.conflicts.filter(({ later }) => !later)) {
        const dates = conflict.sources
          .flatMap((id) => atlantis.sources[id] ?? [])
          .filter(({ later }) => !later)
          .map(publishedBy)
        const last = dates.toSorted().at(-1) ?? '2031-03-01'
        expect(asKnown(item, atlantis, addDays(last, -1)).conflicts).not.toContain(conflict)
        expect(asKnown(item, atlantis, last).conflicts).toContain(conflict)
      }
  })

  test('leaves out a summary that says more than was public', () => {
    const carrier = itemOf(atlantis.forces, 'carrier-leviathan')
    expect(force('carrier-leviathan', '2031-05-10').summary).toEqual(summaryLater)
    expect(force('carrier-leviathan', '2031-06-30').summary).toEqual(carrier.summary)
  })

  test('knows of an element neither reports nor stretches that were published later, and no last day that was still to come', () => {
    const early = force('carrier-leviathan', '2031-05-10')
    expect(early.positions.map(({ id }) => id)).toEqual(['at-sea'])
    expect(early.positions[0]?.when?.end).toBe('2031-05-10')
    expect(early.presence.map(({ start, end, status }) => [start, end, status])).toEqual([
      ['2031-04-28', null, 'present']
    ])
    for (const known of days)
      for (const one of atlantis.forces) {
        const { presence, positions } = asKnown(one, atlantis, known)
        for (const { start, end } of presence) expect(start <= known && (end === null || end <= known)).toBe(true)
        for (const { when } of positions)
          expect(when === null || (when.announced <= known && (when.end === null || when.end <= known))).toBe(true)
      }
  })

  test('holds no text of ours that rests on a source to come', () => {
    for (const known of days)
      for (const item of atlantis.items.values()) {
        if (!isItemPublic(item, atlantis, known)) continue
        const told = texts(asKnown(item, atlantis, known))
        for (const secret of laterTexts(item, known)) expect(told).not.toContain(secret)
      }
  })
})

/** Texts that name sources none of which was out by a day. */
function laterTexts(value: unknown, known: Day): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('sources' in value && 'text' in value && Array.isArray(value.sources) && value.sources.length > 0) {
    const first =
      value.sources
        .flatMap((id: string) => atlantis.sources[id] ?? [])
        .map(publishedBy)
        .toSorted()[0] ?? known
    if (first > known) return texts(value.text)
  }
  return Object.values(value).flatMap((inner) => laterTexts(inner, known))
}

function ashore({ sea: _sea, ...where }: Extract<Where, { kind: 'circle' }>): Where {
  return where
}

describe('a place as known on a day', () => {
  const late: Extract<Where, { kind: 'circle' }> = {
    kind: 'circle',
    radius: 60_000,
    basis: 'inferred',
    confidence: 'medium',
    sea: 'sea-of-atlas',
    said: [
      {
        text: { en: 'West of Evenor.', es: 'Al oeste de Evenor.' },
        by: 'logbook',
        on: '2031-06-01',
        sources: ['logbook-0601']
      }
    ],
    why: { en: 'The Logbook says so.', es: 'Lo dice el Cuaderno.' }
  }
  const geometry = { type: 'Point' as const, coordinates: [-18, 33] as [number, number] }

  test('is the sea alone while all that it rests on is to come', () => {
    const { where, geometry: point } = whereKnown({ where: late, geometry }, atlantis, '2031-05-31')
    expect(where).toMatchObject({ kind: 'area', area: 'sea-of-atlas', said: [], why: reasonsLater })
    expect(point).toBeNull()
  })

  test('is itself from the day on which the first of it was out', () => {
    expect(whereKnown({ where: late, geometry }, atlantis, '2031-06-01')).toEqual({ where: late, geometry })
  })

  test('is unplaced where not even a sea is named', () => {
    expect(whereKnown({ where: ashore(late), geometry }, atlantis, '2031-05-31').where.kind).toBe('unplaced')
  })

  test('is held back to the day that the data gives, whatever was said before', () => {
    const where = { ...late, since: '2031-06-10' }
    expect(whereKnown({ where, geometry }, atlantis, '2031-06-09').where.kind).toBe('area')
    expect(whereKnown({ where, geometry }, atlantis, '2031-06-10').where.kind).toBe('circle')
  })
})
