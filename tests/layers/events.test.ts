import { describe, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { noFilters, type Question } from '~/analysis/question'
import { select } from '~/analysis/select'
import events from '~/layers/computed/events'
import { itemOf } from '~/model/situation'
import { noResources } from '~/state/resources'
import { atlantis } from '../atlantis'

function drawn(question: Partial<Question> = {}) {
  const whole: Question = { from: null, to: null, known: null, filters: noFilters, ...question }
  const selection = select(atlantis, nothingDerived, whole)
  const input = {
    situation: atlantis,
    derived: nothingDerived,
    question: whole,
    selection,
    unit: 'km' as const,
    resources: noResources
  }
  return {
    selection,
    features: events.features(input),
    aside: events.aside(input),
    count: events.count(input),
    legend: events.legend(input)
  }
}

describe('the layer of events', () => {
  test('shows every event once, on the map or in the list beside it', () => {
    const { features, aside, count } = drawn()
    const shown = [...features.flatMap(({ opens }) => opens), ...aside]
    expect(shown.toSorted()).toEqual(atlantis.events.map(({ id }) => id).toSorted())
    expect(count).toBe(atlantis.events.length)
  })

  test('draws a point only where a position is known, and nothing where no place is', () => {
    const { features, aside } = drawn()
    for (const { shape, opens } of features) {
      const { where } = itemOf(atlantis.events, opens[0] ?? '')
      expect(shape.kind).toBe(where.kind === 'position' ? 'label' : 'polygons')
    }
    const unplaced = atlantis.events.filter(({ where }) => where.kind === 'unplaced').map(({ id }) => id)
    expect(unplaced.length).toBeGreaterThan(0)
    expect(aside).toEqual(expect.arrayContaining(unplaced))
  })

  test('says of a sea how many happened somewhere in it', () => {
    const [badge, ...others] = drawn().features.filter(({ label }) => label?.style === 'badge')
    expect(others).toEqual([])
    expect(badge?.label?.text).toEqual({
      en: '1 event somewhere in this sea',
      es: '1 hecho en algún lugar de este mar'
    })
  })

  test('tells kinds by shape and background from the story itself by an outline', () => {
    const { features } = drawn()
    for (const { opens, label } of features) {
      const event = itemOf(atlantis.events, opens[0] ?? '')
      const [token] = label?.tokens ?? []
      if (!token) continue
      expect(token.glyph).toBe(itemOf(atlantis.file.categories, event.category).symbol)
      expect(token.hollow === true).toBe(event.weight === 'context')
    }
  })

  test('explains every shape that occurs', () => {
    const { features, legend } = drawn()
    const shapes = new Set(features.flatMap(({ label }) => label?.tokens?.map(({ glyph }) => glyph) ?? []))
    const explained = legend.flatMap(({ symbol }) => (symbol.kind === 'spot' ? [symbol.glyph] : []))
    expect(explained).toEqual(expect.arrayContaining([...shapes]))
  })

  test('leaves out events that had not been announced', () => {
    const { features, aside } = drawn({ known: '2031-05-01' })
    const shown = [...features.flatMap(({ opens }) => opens), ...aside]
    expect(shown).not.toContain('leviathan-arrives')
    expect(shown).toContain('league-opinion')
  })
})
