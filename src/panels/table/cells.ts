import type { Column, Row } from '~/analysis/rows'
import { formatDay, formatLengths, formatNumber, type Unit } from '~/i18n/format'
import type { Language } from '~/model/text'
import { kindWords } from '../kindWords'
import { tableWords } from './words'

/** Metres to which a distance over the whole map means something. */
const fineness = 2000

/** A range of counts, or null. */
export function killedText(row: Row, language: Language): string | null {
  if (row.killed === null) return null
  const { min, max } = row.killed
  return min === max ? formatNumber(min, language) : `${formatNumber(min, language)}–${formatNumber(max, language)}`
}

/** What a row says in each column; null where there is nothing to say. */
export const cells: { readonly [C in Column]: (row: Row, language: Language, unit: Unit) => string | null } = {
  when({ start, end, open }, language) {
    const first = formatDay(start, language, 'medium')
    if (open) return tableWords[language].since(first)
    return end === null || end === start
      ? first
      : `${formatDay(start, language, start.slice(0, 4) === end.slice(0, 4) ? 'short' : 'medium')} – ${formatDay(end, language, 'medium')}`
  },
  title: ({ title }, language) => title[language],
  kind: ({ kind }, language) => kindWords[language].kind[kind],
  sea: ({ sea }, language) => sea?.[language] ?? null,
  knowledge: ({ knowledge }, language) => kindWords[language].place[knowledge],
  killed: (row, language) => killedText(row, language),
  focus: ({ focus }, language, unit) => focus && formatLengths(focus.min, focus.max, unit, language, fineness),
  band({ band }, language) {
    const names: Readonly<Record<string, string>> = kindWords[language].band
    return band === null ? null : (names[band] ?? band)
  }
}
