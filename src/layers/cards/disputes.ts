import type { Situation } from '~/model/situation'
import type { Card } from '../layer'

/** What the reader should know about the layer of disputed areas. */
export function card({ disputes }: Situation): Card {
  return {
    what: disputes[0]?.summary ?? { en: 'No disputed area is shown.', es: 'No se muestra ningún área en disputa.' },
    source: {
      en: 'Claim lines as in public boundary data.',
      es: 'Líneas de reclamación según datos públicos de límites.'
    },
    date: { en: 'Standing at the date of the data.', es: 'Situación a la fecha de los datos.' },
    sure: {
      en: 'The line is generalised to about a kilometre.',
      es: 'La línea está generalizada a cerca de un kilómetro.'
    },
    limits: disputes[0]?.policy ?? { en: 'The map takes no side.', es: 'El mapa no toma partido.' }
  }
}
