import type { Card } from '../layer'

/** What the reader should know about the layer of places. */
export function card(): Card {
  return {
    what: { en: 'Places named in the reports.', es: 'Lugares que nombran los informes.' },
    source: {
      en: 'Public gazetteers, to a hundredth of a degree.',
      es: 'Nomenclátores públicos, con centésimas de grado.'
    },
    date: { en: 'Not dated.', es: 'Sin fecha.' },
    sure: {
      en: 'Within about 2 kilometres; islands, capes and passages within 10.',
      es: 'Con unos 2 kilómetros de margen; islas, cabos y pasos, con 10.'
    },
    limits: {
      en: 'Venues inside a city are shown at the level of the city.',
      es: 'Los sitios dentro de una ciudad se muestran a nivel de ciudad.'
    }
  }
}
