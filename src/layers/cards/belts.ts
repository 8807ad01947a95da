import { formatLength } from '~/i18n/format'
import type { Situation } from '~/model/situation'
import type { Card } from '../layer'

/** What the reader should know about the layer of belts. */
export function card({ file }: Situation): Card {
  const bar = { en: formatLength(file.coast.bar, 'km', 'en'), es: formatLength(file.coast.bar, 'km', 'es') }
  const softest = Math.max(file.coast.bar, ...file.coast.soft.map((one) => one.bar))
  const soft = { en: formatLength(softest, 'km', 'en'), es: formatLength(softest, 'km', 'es') }
  return {
    what: {
      en: 'Everything within 12, 24 and 200 nautical miles of the coast as drawn, small islands included: the breadths that the UN Convention on the Law of the Sea allows for a territorial sea, a contiguous zone and an exclusive economic zone.',
      es: 'Todo lo que está a no más de 12, 24 y 200 millas náuticas de la costa dibujada, islas pequeñas incluidas: las anchuras que la Convención de las Naciones Unidas sobre el Derecho del Mar admite para el mar territorial, la zona contigua y la zona económica exclusiva.'
    },
    source: {
      en: 'Computed on the WGS84 ellipsoid from the coast of Natural Earth and a list of small islands.',
      es: 'Calculado sobre el elipsoide WGS84 a partir de la costa de Natural Earth y de una lista de islas pequeñas.'
    },
    date: { en: 'Not dated.', es: 'Sin fecha.' },
    sure: {
      en: `The lines are within 1 % of their distance; the coast itself is good to about ${bar.en}, and to about ${soft.en} where it is soft.`,
      es: `Las líneas se desvían menos del 1 % de su distancia; la costa misma tiene un error de unos ${bar.es}, y de hasta unos ${soft.es} donde es imprecisa.`
    },
    limits: {
      en: 'No zone of any state: zones run from legal baselines, which are not held here, and stop at the boundaries between neighbours. No belt says whose waters these are. Beyond the part of the world that this map covers nothing is computed.',
      es: 'No es zona de ningún Estado: las zonas se miden desde líneas de base jurídicas, que aquí no constan, y terminan en los límites entre vecinos. Ninguna franja dice de quién son estas aguas. Más allá de la parte del mundo que abarca este mapa no se calcula nada.'
    }
  }
}
