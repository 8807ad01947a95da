import { itemOf, type Situation } from '~/model/situation'
import type { Card } from '../layer'

/** What the reader should know about the layer of distance rings. */
export function card(situation: Situation): Card {
  const focus = itemOf(situation.places, situation.file.focus).title
  return {
    what: {
      en: `Circles of equal distance from ${focus.en}, true on the earth; on this map they look wider towards the poles.`,
      es: `Círculos de igual distancia desde ${focus.es}, verdaderos sobre la Tierra; en este mapa se ensanchan hacia los polos.`
    },
    source: { en: 'Computed on the WGS84 ellipsoid.', es: 'Calculados sobre el elipsoide WGS84.' },
    date: { en: 'Not dated.', es: 'Sin fecha.' },
    sure: {
      en: 'Exact but for the position of the centre, about 2 kilometres.',
      es: 'Exactos salvo por la posición del centro, unos 2 kilómetros.'
    },
    limits: {
      en: 'Distance is not reach: no range of any weapon is meant.',
      es: 'Distancia no es alcance: no se indica el de ninguna arma.'
    }
  }
}
