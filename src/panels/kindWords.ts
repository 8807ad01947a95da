import type { bandWords } from '~/analysis/facets'
import type { FilterKind } from '~/analysis/question'
import { words } from '~/i18n/words'
import type { Knowledge } from '~/model/where'

/** Short words for what an item is, how well its place is known, and how far off the coast it was. */
export const kindWords = words<{
  readonly kind: Readonly<Record<FilterKind, string>>
  readonly kinds: Readonly<Record<FilterKind, string>>
  readonly knowledge: Readonly<Record<Knowledge, string>>
  /** The same in a word or two. */
  readonly place: Readonly<Record<Knowledge, string>>
  readonly band: Readonly<Record<(typeof bandWords)[number], string>>
}>({
  en: {
    kind: { strike: 'Strike', event: 'Event', force: 'Force' },
    kinds: { strike: 'Strikes', event: 'Events', force: 'Forces' },
    knowledge: {
      position: 'Position known',
      circle: 'Somewhere in a circle',
      area: 'Somewhere in a sea',
      unplaced: 'Cannot be placed'
    },
    place: { position: 'position', circle: 'circle', area: 'sea only', unplaced: 'not placed' },
    band: {
      'within-12': 'within 12 nmi',
      '12-24': '12 to 24 nmi',
      '24-200': '24 to 200 nmi',
      'beyond-200': 'beyond 200 nmi',
      'beyond-12': 'beyond 12 nmi, more cannot be decided',
      undecided: 'cannot be decided'
    }
  },
  es: {
    kind: { strike: 'Ataque', event: 'Hecho', force: 'Fuerza' },
    kinds: { strike: 'Ataques', event: 'Hechos', force: 'Fuerzas' },
    knowledge: {
      position: 'Posición conocida',
      circle: 'En algún punto de un círculo',
      area: 'En algún lugar de un mar',
      unplaced: 'Sin ubicar'
    },
    place: { position: 'posición', circle: 'círculo', area: 'solo el mar', unplaced: 'sin ubicar' },
    band: {
      'within-12': 'a menos de 12 M',
      '12-24': 'de 12 a 24 M',
      '24-200': 'de 24 a 200 M',
      'beyond-200': 'a más de 200 M',
      'beyond-12': 'a más de 12 M; no puede precisarse más',
      undecided: 'no puede decidirse'
    }
  }
})
