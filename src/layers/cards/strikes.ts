import type { Card } from '../layer'

/** What the reader should know about the layer of strikes. */
export function card(): Card {
  return {
    what: {
      en: 'Each strike as the area in which it can have happened. No dot is drawn: nobody published coordinates.',
      es: 'Cada ataque como el área en la que pudo ocurrir. No se dibuja ningún punto: nadie publicó coordenadas.'
    },
    source: {
      en: 'Official announcements and press reports, listed with each strike.',
      es: 'Anuncios oficiales e información de prensa, enumerados en cada ataque.'
    },
    date: {
      en: 'By the day of the strike, or of its announcement where only that is known.',
      es: 'Según el día del ataque o, si solo se conoce ese, el del anuncio.'
    },
    sure: {
      en: 'Number and dead as announced; places from a circle of tens of kilometres to a whole sea.',
      es: 'Número y muertos según lo anunciado; lugares desde un círculo de decenas de kilómetros hasta un mar entero.'
    },
    limits: {
      en: 'Circles are our reading of published words. The true place may lie anywhere inside.',
      es: 'Los círculos son nuestra lectura de lo publicado. El lugar real puede estar en cualquier punto del interior.'
    }
  }
}
