import type { SpotSymbol } from '~/layers/symbol'

/** How many small drawings stand in a row before a number stands for the rest. */
const most = 3
const gap = 3
const padding = 4

/** A row of small drawings: which are drawn, the number of all where some are not, and its size in pixels. */
export interface TokenRow {
  readonly tokens: readonly SpotSymbol[]
  readonly count: string | null
  /** Whether it needs a card to hold it together. */
  readonly card: boolean
  readonly width: number
  readonly height: number
}

/** The row for some small drawings: all of them if they are few, otherwise one of each of the commonest kinds with the number of all. */
export function tokenRow(all: readonly SpotSymbol[], widthOf: (text: string) => number): TokenRow {
  const times = new Map<SpotSymbol, number>()
  for (const token of all) times.set(token, (times.get(token) ?? 0) + 1)
  const few = all.length <= most
  const tokens = few
    ? all
    : [...times]
        .toSorted(([, a], [, b]) => b - a)
        .map(([token]) => token)
        .slice(0, most)
  const count = few ? null : String(all.length)
  const size = Math.max(...tokens.map((token) => token.size))
  const card = all.length > 1
  const width =
    tokens.reduce((sum, token) => sum + token.size, 0) +
    gap * (tokens.length - 1) +
    (count === null ? 0 : gap + 1 + widthOf(count))
  return { tokens, count, card, width: width + (card ? padding * 2 : 2), height: size + (card ? padding * 2 - 1 : 2) }
}

/** Middles of the drawings of a row and of its number, measured from the row's middle. */
export function tokenPlaces(
  { tokens, count, card, width }: TokenRow,
  countWidth: number
): { readonly tokens: readonly number[]; readonly count: number } {
  let x = -width / 2 + (card ? padding : 1)
  const places = tokens.map(({ size }) => {
    const middle = x + size / 2
    x += size + gap
    return middle
  })
  return { tokens: places, count: count === null ? 0 : x + 1 + countWidth / 2 }
}
