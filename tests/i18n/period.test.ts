import { expect, test } from 'vitest'
import { formatPeriod } from '~/i18n/period'

test('a period says month and year once where both ends share them', () => {
  expect(formatPeriod('2031-03-01', '2031-03-27', 'en')).toBe('1 to 27 March 2031')
  expect(formatPeriod('2031-03-01', '2031-06-30', 'en')).toBe('1 March to 30 June 2031')
  expect(formatPeriod('2031-12-31', '2032-01-01', 'en')).toBe('31 December 2031 to 1 January 2032')
  expect(formatPeriod('2031-03-01', '2031-03-01', 'en')).toBe('1 March 2031')
})

test('a period in Spanish has its own prepositions', () => {
  expect(formatPeriod('2031-03-01', '2031-03-27', 'es')).toBe('del 1 al 27 de marzo de 2031')
  expect(formatPeriod('2031-03-01', '2031-06-30', 'es')).toBe('del 1 de marzo al 30 de junio de 2031')
  expect(formatPeriod('2031-03-01', '2031-03-01', 'es')).toBe('el 1 de marzo de 2031')
})
