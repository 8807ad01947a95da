import { describe, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { noFilters, type Question } from '~/analysis/question'
import { select } from '~/analysis/select'
import strikes from '~/layers/computed/strikes'
import { noResources } from '~/state/resources'
import { atlantis } from '../atlantis'

function drawn(question: Partial<Question> = {}) {
  const whole: Question = { from: null, to: null, known: null, filters: noFilters, ...question }
  const selection = select(atlantis, nothingDerived, whole)
  return {
    selection,
    features: strikes.features({
      situation: atlantis,
      derived: nothingDerived,
      question: whole,
      selection,
      unit: 'km',
      resources: noResources
    })
  }
}

describe('the layer of strikes', () => {
  test('draws no strike as a point', () => {
    for (const { shape } of drawn().features) expect(shape.kind).toBe('polygons')
  })

  test('accounts for every strike: circles, those in badges and those that cannot be placed add up', () => {
    const { selection, features } = drawn()
    const opened = features.flatMap(({ opens }) => opens)
    const unplaced = selection.strikes.filter(({ where }) => where.kind === 'unplaced')
    expect(new Set(opened).size).toBe(opened.length)
    expect(opened.length + unplaced.length).toBe(atlantis.strikes.length)
    expect(unplaced.length).toBeGreaterThan(0)
  })

  test('gives one badge to each area, with the count and the numbers in order of time', () => {
    const badges = drawn().features.filter(({ label }) => label?.style === 'badge')
    const areas = new Set(atlantis.strikes.flatMap(({ where }) => (where.kind === 'area' ? [where.area] : [])))
    expect(badges.map(({ id }) => id).toSorted()).toEqual([...areas].map((id) => `in-${id}`).toSorted())
    for (const { opens, label } of badges) {
      expect(label?.text.en).toMatch(new RegExp(`^${opens.length} strikes? somewhere in this sea$`))
      const numbers = (label?.under?.en ?? '').split(' · ').map(Number)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      expect(numbers).toHaveLength(opens.length)
    }
  })

  test('draws no outer line round an area whose limit nobody published', () => {
    const open = atlantis.areas.filter((area) => area.open).map(({ id }) => `in-${id}`)
    const features = drawn().features.filter(({ id }) => open.includes(id))
    expect(features.length).toBeGreaterThan(0)
    for (const { symbol } of features) expect(symbol.kind === 'area' && symbol.outline).toBeUndefined()
  })

  test('leaves out what happened on other days or was not yet public', () => {
    const [first, second] = atlantis.strikes
    if (!first || !second) throw new Error('Atlantis has at least two strikes.')
    const opened = drawn({ to: first.when.start }).features.flatMap(({ opens }) => opens)
    expect(opened).not.toContain(second.id)
    expect(drawn({ known: '2031-01-01' }).features).toEqual([])
  })
})
