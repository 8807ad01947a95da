import { describe, expect, test } from 'vitest'
import {
  formatCount,
  formatLength,
  formatLengths,
  formatNumber,
  formatRoughArea,
  metresIn,
  unitNames,
  units
} from '~/i18n/format'
import { languages } from '~/model/text'

/** Error bars in metres. */
const bars = [0, 2_000, 4_000, 15_000] as const
const lengths = [0, 40, 1_234, 12_345.6, 98_765.4, 123_456.7, 2_345_678.9] as const
const cases = languages.flatMap((language) => units.flatMap((unit) => bars.map((bar) => ({ language, unit, bar }))))

/** The number that a text in a language says. */
const spoken = (text: string, language: 'en' | 'es') =>
  Number(language === 'es' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', ''))

describe.each(cases)('a length in $unit ($language) with an error of $bar m', ({ language, unit, bar }) => {
  const error = bar / metresIn[unit]
  const step = bar === 0 ? 0.1 : 10 ** Math.max(0, Math.floor(Math.log10(error)))

  test.each(lengths)('of %d m has no more digits than the error permits', (metres) => {
    const text = formatLength(metres, unit, language, bar)
    const suffix = ` ${unitNames[language][unit]}`
    expect(text.endsWith(suffix)).toBe(true)
    const value = spoken(text.slice(0, -suffix.length), language)
    expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-6)
    // Half a step, and half a whole unit where 100 or more are said without a decimal.
    expect(Math.abs(value - metres / metresIn[unit])).toBeLessThanOrEqual(
      Math.max(step, value >= 99.95 ? 1 : 0) / 2 + 1e-9
    )
  })

  test('between two bounds is said with the digits of each', () => {
    const suffix = ` ${unitNames[language][unit]}`
    const [low, high] = [formatLength(12_345.6, unit, language, bar), formatLength(98_765.4, unit, language, bar)]
    expect(formatLengths(12_345.6, 98_765.4, unit, language, bar)).toBe(`${low.slice(0, -suffix.length)}–${high}`)
    expect(formatLengths(98_765.4, 98_765.4, unit, language, bar)).toBe(high)
  })

  test('without a known end is said as a least length', () => {
    expect(formatLengths(12_345.6, null, unit, language, bar)).toBe(
      `${language === 'es' ? 'al menos' : 'at least'} ${formatLength(12_345.6, unit, language, bar)}`
    )
  })
})

test('lengths are said in these words', () => {
  expect(formatLength(12_345.6, 'km', 'en', 0)).toBe('12.3 km')
  expect(formatLength(12_345.6, 'km', 'es', 0)).toBe('12,3 km')
  expect(formatLength(12_345.6, 'nm', 'en', 2_000)).toBe('7 nmi')
  expect(formatLength(12_345.6, 'nm', 'es', 4_000)).toBe('7 M')
  expect(formatLength(1_234_567, 'km', 'en', 15_000)).toBe('1,230 km')
  expect(formatLength(1_234_567, 'km', 'es', 15_000)).toBe('1.230 km')
  expect(formatLengths(12_345.6, 98_765.4, 'km', 'en', 15_000)).toBe('10–100 km')
  expect(formatLengths(98_765.4, null, 'mi', 'es', 4_000)).toBe('al menos 61 mi')
})

test('a number has the separators of its language and no more decimals than asked for', () => {
  expect(languages.map((language) => formatNumber(1234.567, language))).toEqual(['1,235', '1.235'])
  expect(languages.map((language) => formatNumber(1234.567, language, 1))).toEqual(['1,234.6', '1.234,6'])
  expect(languages.map((language) => formatNumber(2, language, 2))).toEqual(['2', '2'])
})

test('a count is said as one number, a range, or with an open end', () => {
  expect(languages.map((language) => formatCount(12_000, language))).toEqual(['12,000', '12.000'])
  expect(languages.map((language) => formatCount({ min: 82, max: 83 }, language))).toEqual(['82–83', '82–83'])
  expect(languages.map((language) => formatCount({ min: 14, max: null }, language))).toEqual([
    'at least 14',
    'al menos 14'
  ])
  expect(languages.map((language) => formatCount({ min: null, max: 1_500 }, language))).toEqual([
    'at most 1,500',
    'a lo sumo 1.500'
  ])
})

test('a generalised area is said with three digits, in any unit', () => {
  expect(languages.map((language) => formatRoughArea(532_871e6, 'km', language))).toEqual(['533,000', '533.000'])
  expect(formatRoughArea(532_871e6, 'nm', 'en')).toBe('155,000')
  expect(formatRoughArea(12.4e6, 'km', 'en')).toBe('12')
})
