import { killed, rangeOf, totalKilled, vessels } from '~/analysis/count'
import type { Derived } from '~/analysis/derived'
import { seaTotals } from '~/analysis/seaTotals'
import { distance } from '~/geodesy/distance'
import { formatArea, formatChoice, formatCount, formatDay, formatNumber } from '~/i18n/format'
import type { Claim } from '~/model/claim'
import { type Day, dayNumber } from '~/model/day'
import type { Position } from '~/model/geometry'
import type { Item, Situation } from '~/model/situation'
import type { Language } from '~/model/text'
import { knowledges } from '~/model/knowledge'
import { inWords } from './inWords'

/** What figures are computed from; without `derived`, sizes are left blank, for a check that does not compute them. */
export interface Ground {
  readonly situation: Situation
  readonly derived: Derived | null
}

/** A token that says nothing: what of it is not there or not understood, and what could stand there. */
export class TokenError extends Error {
  readonly choices: readonly string[]
  /** Whether it names something that the situation lacks. */
  readonly missing: string | null

  constructor(message: string, choices: readonly string[] = [], missing: string | null = null) {
    super(message)
    this.choices = choices
    this.missing = missing
  }
}

type Figure = number | { readonly min: number; readonly max: number | null }
type Value =
  | { readonly kind: 'figure'; readonly value: Figure }
  | { readonly kind: 'day'; readonly day: Day; readonly style: 'long' | 'full' | 'month' }
  | { readonly kind: 'text'; readonly text: (language: Language) => string }

interface Maker {
  /** How it is written. */
  readonly form: string
  readonly make: (parts: readonly string[], ground: Ground) => Value
}

const figure = (value: Figure): Value => ({ kind: 'figure', value })

function item(id: string, { situation }: Ground): Item {
  const found = situation.items.get(id)
  if (!found) throw new TokenError('the id of a feature', [...situation.items.keys()], id)
  return found
}

/** The claim of a feature by both their ids: `strike-01/killed-announced`. */
export function claimOf(reference: string, ground: Ground): Claim {
  const [feature = '', id = ''] = reference.split('/')
  const found = item(feature, ground)
  const claims = 'claims' in found ? found.claims : []
  const claim = claims.find((one) => one.id === id)
  if (!claim)
    throw new TokenError(
      'a claim that has this id',
      claims.flatMap((one) => (one.id === undefined ? [] : [`${feature}/${one.id}`])),
      reference
    )
  return claim
}

function count(reference: string, ground: Ground) {
  const claim = claimOf(reference, ground)
  if (claim.later !== undefined) throw new TokenError('a claim of the time: later ones set no value')
  if (typeof claim.value === 'number') return claim.value
  if (typeof claim.value === 'object' && 'min' in claim.value) return rangeOf(claim.value)
  throw new TokenError('a claim whose value is a count')
}

function sea(id: string | undefined, { situation }: Ground) {
  const { strikes } = situation
  if (id === undefined)
    return {
      strikes: strikes.length,
      vessels: strikes.reduce((sum, strike) => sum + vessels(strike, null), 0),
      killed: totalKilled(strikes, null)
    }
  const totals = seaTotals(situation, null)
  const found = totals.find((one) => one.sea === id)
  if (!found)
    throw new TokenError(
      'the id of a sea that has strikes',
      totals.flatMap((one) => one.sea ?? []),
      id
    )
  return found
}

/** The days of a feature, or the day of a claim. */
function days(reference: string, ground: Ground): { readonly start: Day; readonly end: Day; readonly announced: Day } {
  if (reference.includes('/')) {
    const { on, value, fact } = claimOf(reference, ground)
    const day = fact === 'date' ? value : on
    return { start: day, end: day, announced: on }
  }
  const found = item(reference, ground)
  if (!('when' in found) || !found.when) throw new TokenError('a feature that has a day')
  const { start, end, announced } = found.when
  return { start, end: end ?? start, announced }
}

function spot(id: string, ground: Ground): Position {
  const { geometry } = item(id, ground)
  if (!geometry || geometry.type !== 'Point') throw new TokenError('a feature that has a point')
  return geometry.coordinates
}

const daily = (pick: 'start' | 'end' | 'announced', style: 'long' | 'full' | 'month'): Maker['make'] => {
  return ([id = ''], ground) => ({ kind: 'day', day: days(id, ground)[pick], style })
}

/** Every token by its name. */
const makers: Readonly<Record<string, Maker>> = {
  strikes: { form: '{strikes} or {strikes sea}', make: ([id], ground) => figure(sea(id, ground).strikes) },
  vessels: { form: '{vessels} or {vessels sea}', make: ([id], ground) => figure(sea(id, ground).vessels) },
  killed: {
    form: '{killed}, {killed sea} or {killed strike}',
    make: ([id], ground) => {
      const strike = ground.situation.strikes.find((one) => one.id === id)
      const { min, max } = strike ? killed(strike, null) : sea(id, ground).killed
      return figure(min === max ? min : { min, max })
    }
  },
  announcements: {
    form: '{announcements}',
    make: (_parts, { situation }) => figure(new Set(situation.strikes.map(({ id, group }) => group?.id ?? id)).size)
  },
  placed: {
    form: '{placed circle}',
    make: ([kind], { situation }) => {
      if (!knowledges.some((one) => one === kind)) throw new TokenError('a kind of knowledge', knowledges)
      return figure(situation.strikes.filter(({ where }) => where.kind === kind).length)
    }
  },
  claim: { form: '{claim feature/claim}', make: ([reference = ''], ground) => figure(count(reference, ground)) },
  least: {
    form: '{least feature/claim}',
    make: ([reference = ''], ground) => figure(rangeOf(count(reference, ground)).min)
  },
  number: {
    form: '{number feature/claim 1}',
    make: ([reference = '', place = '1'], ground) => {
      const { value } = claimOf(reference, ground)
      if (typeof value !== 'object' || !('en' in value)) throw new TokenError('a claim whose value is a text')
      const nth = (language: Language) => value[language].match(/\d+(?:[.,]\d+)*/g)?.[Number(place) - 1]
      if (nth('en') === undefined || nth('es') === undefined) throw new TokenError(`a text with ${place} numbers`)
      return { kind: 'text', text: (language) => nth(language) ?? '' }
    }
  },
  day: { form: '{day feature}', make: daily('start', 'long') },
  end: { form: '{end feature}', make: daily('end', 'long') },
  announced: { form: '{announced feature}', make: daily('announced', 'long') },
  date: { form: '{date feature}', make: daily('start', 'full') },
  month: { form: '{month feature}', make: daily('start', 'month') },
  asof: {
    form: '{asof}',
    make: (_parts, { situation }) => ({ kind: 'day', day: situation.file.asOf, style: 'full' })
  },
  days: {
    form: '{days feature feature}',
    make: ([from = '', to = ''], ground) =>
      figure(dayNumber(days(to, ground).start) - dayNumber(days(from, ground).start))
  },
  distance: {
    form: '{distance feature feature}',
    make: ([from = '', to = ''], ground) => {
      const metres = distance(spot(from, ground), spot(to, ground))
      return { kind: 'text', text: (language) => `${formatNumber(Math.round(metres / 10_000) * 10, language)} km` }
    }
  },
  area: {
    form: '{area feature}',
    make: ([id = ''], ground) => {
      item(id, ground)
      const size = ground.derived?.sizes[id]
      if (ground.derived && !size) throw new TokenError('a feature whose size is computed')
      return { kind: 'text', text: (language) => (size ? `${formatArea(size.ellipsoid, 'km', language)} km²` : '') }
    }
  }
}

/** How each token is written. */
export const tokenForms: readonly string[] = Object.values(makers).map(({ form }) => form)

const pattern = /\{([^{}]*)\}/g

/** The tokens of a text, without their braces and without how they are set. */
export function tokensIn(text: string): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, token = '']) => (token.split('|')[0] ?? '').trim())
}

/** The claims that the tokens of a text name. */
export function claimsIn(text: string): readonly string[] {
  return tokensIn(text).flatMap((token) => token.split(/\s+/).filter((part) => part.includes('/')))
}

/** Whether a text says a total, which rests on the sources of the totals. */
export function saysTotal(text: string): boolean {
  return tokensIn(text).some((token) => /^(?:strikes|vessels|killed|announcements)\b/.test(token))
}

function written(value: Value, language: Language, manner: string): string {
  if (value.kind === 'text') return value.text(language)
  if (value.kind === 'day') {
    if (value.style !== 'month') return formatDay(value.day, language, value.style)
    return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', { month: 'long', timeZone: 'UTC' }).format(
      new Date(`${value.day}T00:00:00Z`)
    )
  }
  const { value: said } = value
  if (typeof said === 'number') return manner === 'words' ? inWords(said, language) : formatNumber(said, language)
  const { min, max } = said
  // Two neighbours are a choice, not a stretch: “82 or 83”.
  if (max === min + 1) return formatChoice([formatNumber(min, language), formatNumber(max, language)], language)
  return formatCount(said, language)
}

/** What one token says in a language; throws a TokenError that says what should stand there. */
export function tokenText(token: string, language: Language, ground: Ground): string {
  const [body = '', manner = ''] = token.split('|').map((part) => part.trim())
  const [name = '', ...parts] = body.split(/\s+/)
  const maker = Object.hasOwn(makers, name) ? makers[name] : undefined
  if (!maker) throw new TokenError(`a token such as ${tokenForms.join(', ')}`, Object.keys(makers))
  if (manner !== '' && manner !== 'words') throw new TokenError('“words” behind the line', ['words'])
  return written(maker.make(parts, ground), language, manner)
}

/** A text with its tokens filled in. */
export function filled(text: string, language: Language, ground: Ground): string {
  return text.replace(pattern, (_whole, token: string) => tokenText(token, language, ground))
}
