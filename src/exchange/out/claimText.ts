import { watersWordTexts } from '~/i18n/facts'
import { formatCount, formatDay } from '~/i18n/format'
import type { Claim } from '~/model/claim'
import type { Language } from '~/model/text'

/** The value of a claim in words. */
export function claimText(claim: Claim, language: Language): string {
  if (claim.fact === 'waters')
    return `${watersWordTexts[language][claim.value]}${claim.of ? ` (${claim.of[language]})` : ''}`
  if (claim.fact === 'date') return formatDay(claim.value, language)
  if (typeof claim.value === 'object' && 'en' in claim.value) return claim.value[language]
  const count = formatCount(claim.value, language)
  const about = 'about' in claim && claim.about ? (language === 'es' ? 'unos ' : 'about ') : ''
  return `${about}${count}${'unit' in claim && claim.unit ? ` ${claim.unit[language]}` : ''}`
}

/** The bounds of a claim that is a count; null for any other and for an open end. */
export function claimBounds(claim: Claim): { readonly min: number | null; readonly max: number | null } {
  if (claim.fact === 'date' || claim.fact === 'waters') return { min: null, max: null }
  if (typeof claim.value === 'number') return { min: claim.value, max: claim.value }
  return 'en' in claim.value ? { min: null, max: null } : claim.value
}
