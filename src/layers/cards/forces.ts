import type { Card } from '../layer'

/** What the reader should know about the layer of reported forces. */
export function card(): Card {
  return {
    what: {
      en: 'Ships, aircraft, units, sites and exercises of both sides, each where it was last reported on the chosen days. Troop and ship totals are claims, not places: they open from the list below the layer’s name.',
      es: 'Buques, aeronaves, unidades, sitios y ejercicios de ambas partes, cada uno donde se informó por última vez en los días elegidos. Los totales de tropas y buques son afirmaciones, no lugares: se abren desde la lista bajo el nombre de la capa.'
    },
    source: {
      en: 'Official statements, photographs with captions, ship lists in the press; listed with each element.',
      es: 'Comunicados oficiales, fotografías con leyenda, listas de buques en la prensa; enumeradas en cada elemento.'
    },
    date: {
      en: 'The status is that of the last of the chosen days. Choose a short stretch to see earlier places with their days.',
      es: 'El estado es el del último de los días elegidos. Elija un período corto para ver lugares anteriores con sus días.'
    },
    sure: {
      en: 'Only sites ashore and ships in port are points. At sea a circle or a whole sea is all that was published.',
      es: 'Solo son puntos los sitios en tierra y los buques en puerto. En el mar solo se publicó un círculo o un mar entero.'
    },
    limits: {
      en: 'Not a live picture and not complete: no report does not mean absence. What a side announced was not always seen.',
      es: 'No es una imagen en tiempo real ni completa: que no haya informes no significa ausencia. No siempre se comprobó lo que una parte anunció.'
    }
  }
}
