import { formatNumber } from '~/i18n/format'
import type { Language } from '~/model/text'

const small: Record<Language, readonly string[]> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  es: ['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez']
}

/** A count up to ten in words, as running text has it; larger ones in digits. Spanish: before a masculine noun. */
export function inWords(count: number, language: Language): string {
  return small[language][count] ?? formatNumber(count, language)
}
