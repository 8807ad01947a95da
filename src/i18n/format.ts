import type { Day } from '~/model/day'
import type { Language } from '~/model/text'

/** Language tags whose number and date forms the frame uses. */
export const locales = { en: 'en-GB', es: 'es' } as const satisfies Record<Language, string>

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

function cached<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  const found = cache.get(key)
  if (found) return found as F // a key is only ever used with one kind of format
  const made = make()
  cache.set(key, made)
  return made
}

/** A number with the language's separators and at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return cached(
    `n${language}${digits}`,
    () => new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits, useGrouping: 'always' })
  ).format(value)
}

const dayStyles = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short' }
} as const

/** A day in words, in UTC. */
export function formatDay(day: Day, language: Language, style: keyof typeof dayStyles = 'full'): string {
  const format = cached(
    `d${language}${style}`,
    () => new Intl.DateTimeFormat(locales[language], { ...dayStyles[style], timeZone: 'UTC' })
  )
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** Makes the forms of a language ready one by one: each takes a moment when it is first used. */
export function* formsOf(language: Language, day: Day): Generator<string> {
  for (const style of Object.keys(dayStyles) as (keyof typeof dayStyles)[]) yield formatDay(day, language, style)
  yield formatNumber(0, language)
}

/** The smaller of the digits asked for and those that an error of `error` permits. */
function rounded(value: number, error: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(error, 1e-9)))
  return step >= 1 ? Math.round(value / step) * step : value
}

/** Units of length that the reader can choose. */
export const units = ['km', 'nm', 'mi'] as const
/** A unit of length: kilometres, nautical miles or statute miles. */
export type Unit = (typeof units)[number]

/** Metres in one unit of length: SI; 1929 international nautical mile; 1959 international mile. */
export const metresIn: Record<Unit, number> = { km: 1000, nm: 1852, mi: 1609.344 }
/** Short names of the units of length. */
export const unitNames: Record<Language, Record<Unit, string>> = {
  en: { km: 'km', nm: 'nmi', mi: 'mi' },
  es: { km: 'km', nm: 'M', mi: 'mi' }
}
const longNames: Record<Language, Record<Unit, string>> = {
  en: { km: 'kilometres', nm: 'nautical miles', mi: 'miles' },
  es: { km: 'kilómetros', nm: 'millas náuticas', mi: 'millas terrestres' }
}

/** The full name of a unit of length, in the plural. */
export function unitName(unit: Unit, language: Language): string {
  return longNames[language][unit]
}

/** A length in metres as text; `error`, in metres, limits the digits shown. */
export function formatLength(metres: number, unit: Unit, language: Language, error = 500): string {
  const value = metres / metresIn[unit]
  const digits = error / metresIn[unit] < 0.5 && value < 100 ? 1 : 0
  return `${formatNumber(rounded(value, error / metresIn[unit]), language, digits)} ${unitNames[language][unit]}`
}

/** A stretch between two lengths in metres; `max` null stands for no known end. */
export function formatLengths(min: number, max: number | null, unit: Unit, language: Language, error = 500): string {
  const low = formatLength(min, unit, language, error)
  if (max === null) return language === 'es' ? `al menos ${low}` : `at least ${low}`
  const high = formatLength(max, unit, language, error)
  if (low === high) return high
  const suffix = ` ${unitNames[language][unit]}`
  return `${low.slice(0, -suffix.length)}–${high}`
}

/** A count, or a range of counts with perhaps an open end. */
export function formatCount(
  value: number | { readonly min: number | null; readonly max: number | null },
  language: Language
): string {
  if (typeof value === 'number') return formatNumber(value, language)
  const { min, max } = value
  if (min !== null && max !== null) return `${formatNumber(min, language)}–${formatNumber(max, language)}`
  if (min !== null) return `${language === 'es' ? 'al menos' : 'at least'} ${formatNumber(min, language)}`
  return `${language === 'es' ? 'a lo sumo' : 'at most'} ${formatNumber(max ?? 0, language)}`
}

/** Latitude and longitude in degrees with hemisphere, to `digits` decimals. */
export function formatPosition(longitude: number, latitude: number, language: Language, digits = 2): string {
  const west = language === 'es' ? 'O' : 'W'
  const format = cached(
    `p${language}${digits}`,
    () => new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits })
  )
  return `${format.format(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${format.format(Math.abs(longitude))}° ${longitude < 0 ? west : 'E'}`
}

/** Several things of which one holds: "a, b or c". */
export function formatChoice(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(items)
}

/** Several things together: "a, b and c". */
export function formatAll(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}

/** A bearing in degrees clockwise from true north, as three digits; 360 is said as 000. */
export function formatBearing(degrees: number): string {
  return `${String(Math.round(degrees) % 360).padStart(3, '0')}°`
}

/** An area in square metres as a number of square units, with four digits that mean something. */
export function formatArea(squareMetres: number, unit: Unit, language: Language): string {
  const value = squareMetres / metresIn[unit] ** 2
  const step = 10 ** (Math.floor(Math.log10(Math.max(value, 1e-9))) - 3)
  return formatNumber(
    Math.round(value / step) * step,
    language,
    Math.max(0, Math.min(6, -Math.floor(Math.log10(step))))
  )
}

/** The same with three digits, the rest zeros: the corners of a generalised area permit no more. */
export function formatRoughArea(squareMetres: number, unit: Unit, language: Language): string {
  const value = squareMetres / metresIn[unit] ** 2
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - 2)
  return formatNumber(Math.round(value / step) * step, language)
}

/** The name of a language by its ISO 639 code, in the reader's language. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'language' }).of(code) ?? code
}
