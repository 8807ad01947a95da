import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterKinds, type Filters } from '~/analysis/question'
import { units } from '~/i18n/format'
import { layerIds } from '~/layers/layers'
import { addDays, dayNumber } from '~/model/day'
import { languages } from '~/model/text'
import { knowledges } from '~/model/knowledge'
import { mostPositions } from '~/state/link/codecs'
import { linkVersion, readLink, writeLink } from '~/state/link/link'
import { migrate } from '~/state/link/migrate'
import { embedParts, themes, type View } from '~/state/view'
import { atlantis, atlantisHome } from '../atlantis'

const context = { situation: atlantis, layerIds, home: atlantisHome }
const { start, end } = atlantis.file.span

const rounded = (least: number, most: number, digits: number) =>
  fc.double({ min: least, max: most, noNaN: true }).map((value) => Number(value.toFixed(digits)) + 0)
const day = fc.integer({ min: 0, max: dayNumber(end) - dayNumber(start) }).map((days) => addDays(start, days))
const position = fc.tuple(rounded(-180, 180, 4), rounded(-85, 85, 4))
const some = <T>(values: readonly T[]) =>
  fc.subarray([...values]).chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }))

const filters: fc.Arbitrary<Filters> = fc.record({
  kind: some(filterKinds),
  sea: some(atlantis.areas.map(({ id }) => id)),
  knowledge: some(knowledges),
  group: some(['none', 'group-night-rowers']),
  side: some(atlantis.file.sides.map(({ id }) => id)),
  band: some(['within-12', '24-200', 'undecided']),
  inside: some(['yes', 'no', 'undecided'] as const),
  sources: some(['one', 'few', 'many'] as const)
})

const view: fc.Arbitrary<View> = fc
  .record({
    camera: fc.option(fc.record({ zoom: rounded(0, 18, 2), centre: position })),
    layers: fc
      .shuffledSubarray([...layerIds])
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) => fc.integer({ min: 0, max: 100 }).map((percent) => ({ id, opacity: percent / 100 })))
        )
      ),
    days: fc.tuple(fc.option(day), fc.option(day)),
    known: fc.option(day),
    selected: fc.option(fc.constantFrom(...atlantis.items.keys())),
    query: fc.string({ maxLength: 30, unit: 'binary' }),
    filters,
    measure: fc.option(
      fc.record({
        kind: fc.constantFrom('path' as const, 'ring' as const),
        positions: fc.array(position, { minLength: 1, maxLength: 20 })
      })
    ),
    unit: fc.constantFrom(...units),
    language: fc.constantFrom(...languages),
    theme: fc.constantFrom(...themes),
    embed: fc.boolean(),
    embedParts: fc.subarray([...embedParts]),
    story: fc.option(fc.integer({ min: 1, max: 3 }))
  })
  .map(({ days: [a, b], ...rest }) => ({
    ...rest,
    from: a !== null && b !== null && a > b ? b : a,
    to: a !== null && b !== null && a > b ? a : b
  }))

describe('a link', () => {
  test('restores each of 1,000 random views exactly and has nothing to complain of', () => {
    fc.assert(
      fc.property(view, (wanted) => {
        const { view: found, ignored } = readLink(writeLink(wanted, context), context)
        expect(found).toEqual(wanted)
        expect(ignored).toEqual([])
      }),
      { numRuns: 1000 }
    )
  })

  test('to the home view carries its version and the language alone', () => {
    expect(writeLink(atlantisHome, context)).toBe('?v=1&lang=en')
  })

  test('stays within 2,000 characters with everything on and the longest search and measurement', () => {
    const full: View = {
      ...atlantisHome,
      camera: { zoom: 10.75, centre: [-25.1234, 37.1234] },
      layers: layerIds.map((id) => ({ id, opacity: 0.35 })),
      from: start,
      to: end,
      known: end,
      selected: [...atlantis.items.keys()].toSorted((a, b) => b.length - a.length)[0] ?? null,
      query: '😀'.repeat(60),
      filters: {
        kind: [...filterKinds],
        sea: atlantis.areas.map(({ id }) => id),
        knowledge: [...knowledges],
        group: ['none'],
        side: atlantis.file.sides.map(({ id }) => id),
        band: ['within-12', '12-24'],
        inside: ['yes', 'no', 'undecided'],
        sources: ['one', 'few', 'many']
      },
      measure: {
        kind: 'ring',
        positions: Array.from({ length: mostPositions }, (_, i) => [-120.1234 - i / 1000, 37.1234])
      },
      unit: 'nm',
      language: 'es',
      theme: 'dark',
      embed: true,
      embedParts: [...embedParts],
      story: 3
    }
    expect(writeLink(full, context).length).toBeLessThanOrEqual(2000)
  })

  test.each([
    ['?from=2031-06-01&to=2031-03-05', ['from', 'to']],
    ['?from=1999-01-01', ['from']],
    ['?to=2031-02-30', ['to']],
    ['?layers=strikes,nonsense', ['layers']],
    ['?sel=nothing-of-this-name', ['sel']],
    ['?view=1e9/0/0', ['view']],
    ['?view=5/95/0', ['view']],
    ['?view=5/10', ['view']],
    ['?lang=xx', ['lang']],
    ['?unit=furlong', ['unit']],
    ['?theme=pink', ['theme']],
    ['?embed=yes', ['embed']],
    ['?embed=1&show=legend,story', ['show']],
    ['?story=-1', ['story']],
    ['?measure=path~1,2~x,y', ['measure']],
    ['?kind=strike,ufo', ['kind']],
    ['?v=99', ['v']],
    ['?v=0', ['v']],
    ['?v=1e0', ['v']],
    [`?q=${'a'.repeat(9000)}&sel=nothing&kind=ufo&strange=1`, ['q', 'sel', 'kind', 'strange']],
    ['?q=%E0%A4%A&unit=nm', ['q']],
    ['?q=boat%FF', ['q']],
    ['?unit=nm&unit=mi', ['unit']],
    ['?v=1&v=1', ['v']],
    ['?q=&q=b', ['q']],
    ['?__proto__=1&constructor=2', ['__proto__', 'constructor']]
  ])('%s is opened without what cannot be read, which is named', (search, names) => {
    const { view: found, ignored } = readLink(search, context)
    expect(ignored.toSorted()).toEqual(names.toSorted())
    expect(found.from === null || found.to === null || found.from <= found.to).toBe(true)
  })

  test('of 100,000 characters or with broken percent signs opens the home view', () => {
    expect(readLink(`?q=${'a'.repeat(100_000)}`, context).ignored).toEqual(['q'])
    expect(readLink('?q=%E0%A4%A&sel=%', context).view.layers).toEqual(atlantisHome.layers)
  })

  test('is read to its end and only its first value of a name counts', () => {
    const { view: found, ignored } = readLink(`?q=${'a'.repeat(9000)}&unit=nm&theme=dark&theme=light`, context)
    expect(found).toEqual({ ...atlantisHome, unit: 'nm', theme: 'dark' })
    expect(ignored.toSorted()).toEqual(['q', 'theme'])
  })

  test('leaves out a search with broken percent signs, but not one for the sign that stands for them', () => {
    expect(readLink('?q=boat%FF', context).view.query).toBe('')
    expect(readLink(`?q=${encodeURIComponent('\u{FFFD}')}`, context)).toEqual({
      view: { ...atlantisHome, query: '\u{FFFD}' },
      ignored: []
    })
    expect(readLink('?q=50%', context)).toEqual({ view: { ...atlantisHome, query: '50%' }, ignored: [] })
  })

  test('of 100,000 characters is read within half a second, whatever they are, and names 20 strangers at most', () => {
    const many = Array.from({ length: 14_000 }, (_, i) => `x${i}=1`).join('&')
    const begun = performance.now()
    expect(readLink(`?${many}&sel=nothing`, context).ignored).toEqual([
      'sel',
      ...Array.from({ length: 20 }, (_, i) => `x${i}`),
      '…'
    ])
    expect(readLink(`?${'q=a&'.repeat(25_000)}`, context).ignored).toEqual(['q'])
    expect(readLink(`?${'&'.repeat(100_000)}`, context).ignored).toEqual([])
    expect(readLink(`?q=${'%FF'.repeat(33_000)}`, context).ignored).toEqual(['q'])
    expect(performance.now() - begun).toBeLessThan(4 * 500)
  })

  test('shows the layers of the home view where none of those asked for can be read', () => {
    expect(readLink('?layers=ufo,kraken', context).view.layers).toEqual(atlantisHome.layers)
    expect(readLink('?layers=', context).view.layers).toEqual([])
  })

  test('keeps what can be read of a list of layers, in its order and opacity', () => {
    const { view: found } = readLink('?layers=places~50,strikes', context)
    expect(found.layers).toEqual([
      { id: 'places', opacity: 0.5 },
      { id: 'strikes', opacity: 1 }
    ])
  })
})

describe('a link of an older version', () => {
  /** An invented first form: one layer under another name, and the view in three parameters. */
  const fromZero = (old: URLSearchParams) => {
    const { layer, z, lat, lng, ...rest } = Object.fromEntries(old)
    return new URLSearchParams({
      ...rest,
      ...(layer !== undefined && { layers: layer }),
      ...(z !== undefined && { view: `${z}/${lat}/${lng}` })
    })
  }

  test('is read in the form of its time and written in the form of ours', () => {
    const { view: found, ignored } = readLink('?v=0&layer=strikes&z=6&lat=37.5&lng=-25&unit=nm', context, {
      0: fromZero
    })
    expect(found).toEqual({
      ...atlantisHome,
      layers: [{ id: 'strikes', opacity: 1 }],
      camera: { zoom: 6, centre: [-25, 37.5] },
      unit: 'nm'
    })
    expect(ignored).toEqual([])
    expect(writeLink(found, context)).toMatch(new RegExp(`^\\?v=${linkVersion}&`))
  })

  test('still has what cannot be read named', () => {
    expect(readLink('?v=0&layer=nonsense&z=99&lat=0&lng=0&odd=1', context, { 0: fromZero }).ignored.toSorted()).toEqual(
      ['layers', 'odd', 'view']
    )
  })

  test('passes through every version in between, in order, and one of our own through none', () => {
    const add = (sign: string) => (old: URLSearchParams) =>
      new URLSearchParams({ ...Object.fromEntries(old), q: `${old.get('q')}${sign}` })
    const steps = { 0: add('a'), 1: add('b'), 2: add('c') }
    const through = (version: string) => migrate(new URLSearchParams({ v: version, q: '' }), steps, 3)?.get('q')
    expect(['0', '1', '2', '3'].map(through)).toEqual(['abc', 'bc', 'c', ''])
    expect(migrate(new URLSearchParams('q=x'), steps, 3)?.get('q'), 'without a version it is ours').toBe('x')
  })

  test('is not guessed at when it is newer, no number, or a step is missing', () => {
    for (const version of ['4', '-1', '01', '1.5', 'x', ''])
      expect(migrate(new URLSearchParams({ v: version }), {}, 3)).toBeNull()
    expect(migrate(new URLSearchParams('v=0'), { 0: fromZero }, 3)).toBeNull()
  })
})

describe('a link to an archive', () => {
  test('restores its layer, its opacity and the feature that was open', () => {
    const search = '?layers=soundings~40,strikes&sel=soundings.5-13-12-7'
    const { view, ignored } = readLink(search, context)
    expect(ignored).toEqual([])
    expect(view.layers).toEqual([
      { id: 'soundings', opacity: 0.4 },
      { id: 'strikes', opacity: 1 }
    ])
    expect(view.selected).toBe('soundings.5-13-12-7')
    expect(readLink(writeLink(view, context), context).view).toEqual(view)
  })

  test.each(['soundings.5-32-0-7', 'soundings.99-0-0-7', 'soundings.5-1-1', 'other.5-1-1-7', 'soundings.5-1-1-7-8'])(
    'with the feature %s, which cannot be, says so',
    (id) => {
      const { view, ignored } = readLink(`?sel=${id}`, context)
      expect([view.selected, ignored]).toEqual([null, ['sel']])
    }
  )
})
