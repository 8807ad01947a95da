import { words } from '~/i18n/words'
import type { Knowledge } from '~/model/where'

/** The words of descriptions inside exported files. */
export const exportWords = words<{
  readonly knowledge: Readonly<Record<Knowledge, string>>
  readonly publicSince: (day: string) => string
  readonly claims: string
  readonly sources: string
  readonly denies: string
}>({
  en: {
    knowledge: {
      position: 'Position known',
      circle: 'Somewhere in this circle',
      area: 'Somewhere in this sea',
      unplaced: 'Cannot be placed'
    },
    publicSince: (day) => `Public since ${day}`,
    claims: 'Who says what',
    sources: 'Sources',
    denies: 'denies'
  },
  es: {
    knowledge: {
      position: 'Posición conocida',
      circle: 'En algún punto de este círculo',
      area: 'En algún lugar de este mar',
      unplaced: 'Sin ubicar'
    },
    publicSince: (day) => `Público desde el ${day}`,
    claims: 'Quién dice qué',
    sources: 'Fuentes',
    denies: 'lo niega'
  }
})
