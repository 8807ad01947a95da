import type { Card } from '../layer'

/** What the reader should know about the layer of graticule. */
export function card(): Card {
  return {
    what: {
      en: 'Meridians and parallels: every 10°, then 5°, then 1° as one zooms in.',
      es: 'Meridianos y paralelos: cada 10°, luego 5° y luego 1° al acercarse.'
    },
    source: { en: 'Computed, WGS84.', es: 'Calculada, WGS84.' },
    date: { en: 'Not dated.', es: 'Sin fecha.' },
    sure: { en: 'Exact.', es: 'Exacta.' },
    limits: {
      en: 'Mercator projection: areas grow towards the poles.',
      es: 'Proyección de Mercator: las áreas crecen hacia los polos.'
    }
  }
}
