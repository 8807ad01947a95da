import { describe, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { noFilters, type Question } from '~/analysis/question'
import { select } from '~/analysis/select'
import forces from '~/layers/computed/forces'
import { forceDrawings, forceSymbol, presenceLooks, useLooks } from '~/layers/forceSymbol'
import { legendOf } from '~/layers/legends'
import { glyphs } from '~/layers/symbol'
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
    features: forces.features(input),
    aside: forces.aside(input),
    count: forces.count(input),
    legend: legendOf(forces, input)
  }
}

/** The features that open one force. */
function of(id: string, question: Partial<Question> = {}) {
  return drawn(question).features.filter(({ opens }) => opens.includes(id))
}

const looks = (id: string, question: Partial<Question>) =>
  of(id, question).flatMap(({ label }) => label?.tokens?.map(({ token }) => token?.look) ?? [])

describe('the layer of forces', () => {
  test('gives every force a place on the map or a place in the list beside it, and counts them all', () => {
    const { selection, features, aside, count } = drawn()
    const placed = new Set(features.flatMap(({ opens }) => opens))
    expect(aside.length).toBeGreaterThan(0)
    expect(aside.filter((id) => placed.has(id))).toEqual([])
    expect([...placed, ...aside].toSorted()).toEqual(selection.forces.map(({ id }) => id).toSorted())
    expect(count).toBe(selection.forces.length)
  })

  test('draws no total', () => {
    const totals = atlantis.forces.filter(({ total }) => total)
    expect(totals.length).toBeGreaterThan(0)
    for (const { id } of totals) expect(drawn().aside).toContain(id)
  })

  test('draws a single point only for a place known within 10 kilometres', () => {
    for (const day of ['2031-04-22', '2031-04-28', '2031-05-10', '2031-06-25']) {
      const { selection, features } = drawn({ to: day, from: day })
      for (const { shape, opens, label } of features) {
        if (shape.kind !== 'label' || !label?.pin) continue
        const force = itemOf(selection.forces, opens[0] ?? '')
        expect(
          force.positions.some(({ at, where }) => where.kind === 'position' && at?.join() === shape.at.join())
        ).toBe(true)
      }
    }
  })

  test('draws a ship where it was reported on each day: in port, in a circle with its passage, in a sea, and nowhere', () => {
    const on = (day: string) => of('carrier-leviathan', { from: day, to: day })
    expect(on('2031-04-20').map(({ shape }) => shape.kind)).toEqual(['label'])
    expect(
      on('2031-04-28')
        .map(({ symbol }) => symbol.kind)
        .toSorted()
    ).toEqual(['area', 'line'])
    expect(on('2031-05-10').map(({ id }) => id)).toEqual(['in-sea-of-atlas-party-a'])
    expect(on('2031-06-20')).toEqual([])
  })

  test('keeps a ship whose presence may be inferred where it was last reported', () => {
    expect(of('carrier-leviathan', { from: '2031-05-22', to: '2031-05-23' }).map(({ id }) => id)).toEqual([
      'in-sea-of-atlas-party-a'
    ])
  })

  test('uses neither unused nor later reports', () => {
    const areas = atlantis.forces.flatMap(({ positions }) =>
      positions.flatMap(({ unused, where }) => (unused && where.kind === 'area' ? [where.area] : []))
    )
    expect(areas).toEqual(['poseidonia-waters'])
    expect(drawn({ from: '2031-05-25', to: '2031-05-25' }).features.map(({ id }) => id)).not.toContain(
      'in-poseidonia-waters-party-a'
    )
    const late = of('carrier-leviathan', { from: '2031-06-12' })
    expect(late).toEqual([])
  })

  test('shows earlier places with their days in a short stretch and not in a long one', () => {
    const dated = (from: string) =>
      of('carrier-leviathan', { from, to: '2031-05-05' })
        .filter(({ id }) => id.startsWith('earlier-'))
        .map(({ label }) => label?.text.en)
    expect(new Set(dated('2031-04-20'))).toEqual(new Set(['20 Apr', '28 Apr']))
    expect(dated('2031-03-01')).toEqual([])
  })

  test('gives the four degrees of presence four looks', () => {
    const status = (id: string, day: string) => looks(id, { from: '2031-03-01', to: day })
    expect(new Set(Object.values(presenceLooks)).size).toBe(4)
    expect(status('atlas-field-squadron', '2031-04-01')).toEqual([presenceLooks.present])
    expect(status('carrier-leviathan', '2031-04-21')).toEqual([presenceLooks.gone])
  })

  test('tells an authorised, a requested and an older site from a used one by their frames', () => {
    expect(looks('evenor-harbour', { to: '2031-04-10' })).toEqual([useLooks.authorised])
    expect(looks('hesper-camp', { to: '2031-06-01' })).toEqual([useLooks.requested])
    expect(looks('poseidonia-battery', { to: '2031-06-01' })).toEqual([useLooks.standing])
    expect(new Set([...Object.values(useLooks), ...Object.values(presenceLooks)]).size).toBe(7)
  })

  test('draws both sides alike: the same drawing and frame, and only the colour is another', () => {
    const [a, b] = (['lemuria-navy', 'atlantis-government'] as const).map((owner) =>
      forceSymbol({ force: 'destroyer', owner }, 'present', atlantis)
    )
    expect(a?.colour).toBe('party-a')
    expect(b?.colour).toBe('party-b')
    expect({ ...a, colour: null }).toEqual({ ...b, colour: null })
  })

  test('has a drawing for every kind and explains every look that it draws', () => {
    for (const { glyph } of Object.values(forceDrawings)) expect(glyphs).toHaveProperty(glyph)
    const { legend, features } = drawn()
    const explained = legend.flatMap(({ symbol }) => (symbol.kind === 'spot' && symbol.token ? [symbol] : []))
    const used = features.flatMap(({ label }) => label?.tokens ?? [])
    expect(used.length).toBeGreaterThan(0)
    for (const token of used) {
      expect(explained.map(({ glyph }) => glyph)).toContain(token.glyph)
      expect(explained.map((one) => one.token?.look)).toContain(token.token?.look)
      expect(explained.map(({ colour }) => colour)).toContain(token.colour)
    }
  })

  test('leaves out what was not public yet', () => {
    expect(of('carrier-leviathan', { known: '2031-05-01' })).toEqual([])
    // In port in April, as the Logbook wrote in June.
    expect(of('carrier-leviathan', { from: '2031-04-20', to: '2031-04-20', known: '2031-05-15' })).toEqual([])
    expect(of('carrier-leviathan', { known: '2031-05-15' }).map(({ id }) => id)).toEqual(['in-sea-of-atlas-party-a'])
  })
})
