import type { forceKinds, presences, siteUses } from '~/model/feature'
import { words } from './words'

/** What the elements, their presence and the use of their sites are called. */
export const forceWords = words<{
  readonly kinds: Readonly<Record<(typeof forceKinds)[number], string>>
  readonly presence: Readonly<Record<(typeof presences)[number], string>>
  readonly uses: Readonly<Record<(typeof siteUses)[number], string>>
}>({
  en: {
    kinds: {
      carrier: 'Carrier group',
      destroyer: 'Destroyer',
      cruiser: 'Cruiser',
      'amphibious-ship': 'Amphibious ship',
      'support-ship': 'Support ship',
      'surface-ship': 'Surface ship',
      submarine: 'Submarine',
      aircraft: 'Aircraft',
      'air-base': 'Airfield used or named',
      port: 'Port',
      camp: 'Camp',
      exercise: 'Exercise',
      transit: 'Passage',
      troops: 'Troops',
      ships: 'Ships',
      mobilisation: 'Mobilisation',
      'air-defence': 'Air defence',
      request: 'Request'
    },
    presence: {
      present: 'reported present',
      inferred: 'presence inferred',
      gone: 'gone or not there',
      unknown: 'no report'
    },
    uses: {
      used: 'used',
      authorised: 'authorised; no use reported by then',
      requested: 'requested only',
      standing: 'older site, shown as context'
    }
  },
  es: {
    kinds: {
      carrier: 'Grupo de portaaviones',
      destroyer: 'Destructor',
      cruiser: 'Crucero',
      'amphibious-ship': 'Buque anfibio',
      'support-ship': 'Buque de apoyo',
      'surface-ship': 'Buque de superficie',
      submarine: 'Submarino',
      aircraft: 'Aeronaves',
      'air-base': 'Aeródromo usado o citado',
      port: 'Puerto',
      camp: 'Campamento',
      exercise: 'Ejercicio',
      transit: 'Paso',
      troops: 'Tropas',
      ships: 'Buques',
      mobilisation: 'Movilización',
      'air-defence': 'Defensa aérea',
      request: 'Solicitud'
    },
    presence: {
      present: 'presencia informada',
      inferred: 'presencia deducida',
      gone: 'se fue o no está',
      unknown: 'sin informes'
    },
    uses: {
      used: 'utilizado',
      authorised: 'autorizado; sin informes de uso hasta entonces',
      requested: 'solo solicitado',
      standing: 'sitio anterior, como contexto'
    }
  }
})
