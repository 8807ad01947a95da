import type { Day } from '~/model/day'
import type { Language } from '~/model/text'
import { formatDay } from './format'

/** Days from one to another in words, each part said once: "1 to 27 October 2025". Spanish begins with «del». */
export function formatPeriod(from: Day, to: Day, language: Language): string {
  const spanish = language === 'es'
  if (from === to) return spanish ? `el ${formatDay(from, language)}` : formatDay(from, language)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const start =
    sameYear && from.slice(0, 7) === to.slice(0, 7)
      ? String(Number(from.slice(8)))
      : formatDay(from, language, sameYear ? 'long' : 'full')
  return spanish ? `del ${start} al ${formatDay(to, language)}` : `${start} to ${formatDay(to, language)}`
}
