import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { circleSymbol, passageSymbol, presenceLooks, token, useLooks } from '~/layers/forceSymbol'
import { type Colour, type Symbol, symbols } from '~/layers/symbol'
import { contrast, deficiencies, difference, over, type Rgb, rgb, type Vision } from './colour'

const style = readFileSync(new URL('../../src/app/tokens.css', import.meta.url), 'utf8')

function tokensOf(selector: string): Readonly<Record<string, string>> {
  const block = style.slice(style.indexOf(`${selector} {`)).split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value]))
}

const light = tokensOf(':root')
const themes = { light, dark: { ...light, ...tokensOf(":root[data-theme='dark']") } }
const visions: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia']

/** Difference from which two colours are told apart at a glance; 0.02 is just noticed side by side. */
const apart = 0.06

const all: readonly (readonly [string, Symbol])[] = [
  ...Object.entries(symbols),
  ...(['party-a', 'party-b', 'neutral'] as const).flatMap((side) => [
    [`circle of ${side}`, circleSymbol(side, true)] as const,
    [`former circle of ${side}`, circleSymbol(side, false)] as const,
    [`passage of ${side}`, passageSymbol(side, true)] as const,
    ...[...Object.values(presenceLooks), ...Object.values(useLooks)].map(
      (look) => [`${look} ship of ${side}`, token('ship', 'disc', look, side)] as const
    )
  ]),
  ['event', { kind: 'spot', colour: 'event', glyph: 'cross', size: 16 }],
  ['own line', { kind: 'line', colour: 'own', weight: 2.2, cased: true }],
  ['own dashed line', { kind: 'line', colour: 'own', weight: 2.2, dash: [7, 4], cased: true }],
  ['own area', { kind: 'area', colour: 'own', fill: 0.12, outline: { weight: 1.6 } }]
]

/** Solid, dotted, dashed or dashed and dotted: finer differences are not seen at a glance. */
function strokeOf(dash: readonly number[] | undefined): string {
  if (!dash) return 'solid'
  return dash.length > 2 ? 'dash-dot' : (dash[0] ?? 0) <= 3 ? 'dotted' : 'dashed'
}

/** What a symbol looks like without its colour. */
function formOf(symbol: Symbol): string {
  if (symbol.kind === 'spot')
    return `drawing ${symbol.glyph} ${symbol.token ? `in ${symbol.token.look} ${symbol.token.shape}` : ''}`
  if (symbol.kind === 'line') return symbol.arrow ? 'arrow' : `line ${strokeOf(symbol.dash)}`
  if (symbol.hatch) return `hatch at ${symbol.hatch.angle}°, ${symbol.hatch.gap} apart`
  // A plain area is known by its edge, which looks like a line.
  return symbol.outline ? `line ${strokeOf(symbol.outline.dash)}` : symbol.soft ? 'soft wash' : 'plain wash'
}

/** Whether what lies under or over a symbol keeps clear of it. */
function isSeparate(symbol: Symbol): boolean {
  if (symbol.kind === 'spot') return true // marks() draws a halo first
  if (symbol.kind === 'line') return symbol.cased === true
  return symbol.fill <= 0.2 && (!symbol.hatch || symbol.hatch.gap >= 4 * symbol.hatch.weight)
}

for (const [theme, tokens] of Object.entries(themes)) {
  const colour = (name: string): Rgb => rgb(tokens[name] ?? '')
  const onMap = (name: Colour): Rgb => colour(`map-${name}`)
  const opacityOf = (symbol: Symbol) => (symbol.kind === 'line' ? (symbol.opacity ?? 1) : 1)

  describe(`in the ${theme} theme`, () => {
    test('text has 4.5:1 on every ground on which it stands', () => {
      const weak = [
        ...['ink', 'ink-soft', 'link', 'accent'].flatMap((text) =>
          ['paper', 'paper-2', 'hover'].map((ground) => [text, ground])
        ),
        ['paper', 'ink'],
        ['paper', 'accent'],
        ...['ink', 'ink-soft', 'sea-name', 'country-name', 'place', 'focus', 'deployment', 'event', 'measure'].flatMap(
          (text) => ['water', 'land', 'halo'].map((ground) => [`map-${text}`, `map-${ground}`])
        ),
        ...['strike', 'deployment', 'party-a', 'party-b', 'neutral', 'event'].map((text) => [
          `map-${text}`,
          'map-paper'
        ])
      ].filter(([text, ground]) => contrast(colour(text ?? ''), colour(ground ?? '')) < 4.5)
      expect(weak).toEqual([])
    })

    test('the focus ring has 3:1 on paper, water and land', () => {
      const grounds = ['paper', 'paper-2', 'map-water', 'map-land']
      expect(grounds.filter((ground) => contrast(colour('focus'), colour(ground)) < 3)).toEqual([])
    })

    test('every symbol and line has 3:1 against water and land; of the basemap, coasts do, and borders against land', () => {
      const weak = [
        ...all.flatMap(([name, symbol]) =>
          (['water', 'land'] as const).map((ground) => ({
            name,
            ground,
            ratio: contrast(over(onMap(symbol.colour), opacityOf(symbol), onMap(ground)), onMap(ground))
          }))
        ),
        ...(['water', 'land'] as const).map((ground) => ({
          name: 'coast',
          ground,
          ratio: contrast(onMap('coast'), onMap(ground))
        })),
        { name: 'border', ground: 'land', ratio: contrast(onMap('border'), onMap('land')) }
      ].filter(({ ratio }) => ratio < 3)
      // Rivers, shallows and the shade of lakes are scenery: nothing is read from them, so they stay quiet.
      expect(weak).toEqual([])
    })

    test('every symbol keeps 3:1 on ground that the wash of any area tints', () => {
      const weak = all.flatMap(([name, symbol]) =>
        all.flatMap(([other, wash]) =>
          wash.kind !== 'area'
            ? []
            : (['water', 'land'] as const).flatMap((ground) => {
                const tinted = over(onMap(wash.colour), wash.fill, onMap(ground))
                return contrast(over(onMap(symbol.colour), opacityOf(symbol), tinted), tinted) < 3
                  ? [`${name} on ${other} over ${ground}`]
                  : []
              })
        )
      )
      expect(weak).toEqual([])
    })

    /*
     * Two symbols that can lie on each other have 3:1 to one another, or both keep clear of each other and differ in more
     * than colour. A drawing keeps clear by its halo and a line by its casing, in the colour of paper, to which every symbol
     * has 3:1; an area by letting the ground through. Forms that differ are another drawing or frame, another hatch, another
     * kind of stroke. Where the form is the same, the colours are told apart with every kind of colour vision.
     */
    test('symbols that can lie on each other differ by 3:1, or keep clear of each other and differ in form or in a colour that everybody tells apart', () => {
      const confused = all.flatMap(([name, one], index) =>
        all.slice(index + 1).flatMap(([other, two]) => {
          if (one.colour === two.colour || contrast(onMap(one.colour), onMap(two.colour)) >= 3) return []
          // The deployment is of the first side and wears its colour.
          if (tokens[`map-${one.colour}`] === tokens[`map-${two.colour}`]) return []
          const clear = isSeparate(one) && isSeparate(two)
          const isSameForm = formOf(one) === formOf(two)
          const worst = Math.min(...visions.map((vision) => difference(onMap(one.colour), onMap(two.colour), vision)))
          return clear && (!isSameForm || worst >= apart) ? [] : [`${name} and ${other}: ${worst.toFixed(3)}`]
        })
      )
      expect(confused).toEqual([])
      const lost = all.filter(([, { colour: name }]) => contrast(onMap(name), onMap('halo')) < 3)
      expect(lost.map(([name]) => name)).toEqual([])
    })

    test('the sides are told apart by colour alone with every kind of colour vision, and so are the bars of the histogram', () => {
      const events = over(colour('map-event'), share('event'), colour('paper'))
      for (const vision of visions) {
        const sides = [onMap('party-a'), onMap('party-b'), onMap('neutral')]
        const closest = sides.flatMap((one, index) =>
          sides.slice(index + 1).map((other) => difference(one, other, vision))
        )
        expect(Math.min(...closest)).toBeGreaterThan(apart)
        expect(difference(onMap('strike'), events, vision)).toBeGreaterThan(apart)
      }
      for (const bar of [events, onMap('strike')]) expect(contrast(bar, colour('paper'))).toBeGreaterThanOrEqual(3)
    })
  })
}

/** How much of its colour a bar of the histogram has. */
function share(kind: string): number {
  const time = readFileSync(new URL('../../src/panels/time/time.css', import.meta.url), 'utf8')
  return Number(new RegExp(`var\\(--map-${kind}\\) (\\d+)%`).exec(time)?.[1]) / 100
}

test('the simulation of missing cones keeps grey grey and confuses what it should', () => {
  for (const vision of Object.keys(deficiencies) as Vision[]) {
    expect(difference(rgb('#808080'), rgb('#808080'), vision)).toBe(0)
    expect(difference(rgb('#ffffff'), rgb('#000000'), vision)).toBeGreaterThan(0.95)
  }
  const [red, green] = [rgb('#a05a00'), rgb('#6b7a00')]
  expect(difference(red, green, 'usual')).toBeGreaterThan(0.1)
  expect(difference(red, green, 'deuteranopia')).toBeLessThan(0.1)
})
