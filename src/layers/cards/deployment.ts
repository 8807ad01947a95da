import type { Situation } from '~/model/situation'
import type { Card } from '../layer'

/** What the reader should know about the layer of deployment area. */
export function card(situation: Situation): Card {
  const part = situation.deployment.find((one) => one.part === 'reported-area')
  return {
    what: part?.summary ?? { en: 'The area of the deployment.', es: 'La zona del despliegue.' },
    source: {
      en: 'Published positions of ships; each corner of the outline has its own basis.',
      es: 'Posiciones publicadas de buques; cada vértice del contorno tiene su propia base.'
    },
    date: { en: 'All reports of the period together.', es: 'Todos los informes del período en conjunto.' },
    sure: {
      en: 'A generalised envelope, not a boundary: none was published.',
      es: 'Una envolvente generalizada, no un límite: no se publicó ninguno.'
    },
    limits: part?.method ?? { en: 'Not an exclusion zone.', es: 'No es una zona de exclusión.' }
  }
}
