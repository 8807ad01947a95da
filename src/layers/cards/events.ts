import type { Card } from '../layer'

/** What the reader should know about the layer of political events. */
export function card(): Card {
  return {
    what: {
      en: 'Decisions, statements, votes, rallies, moves of ships and reactions. One mark for each; events at one place share a card with their number, which opens as a list.',
      es: 'Decisiones, declaraciones, votaciones, concentraciones, movimientos de buques y reacciones. Una marca por cada uno; los de un mismo lugar comparten una tarjeta con su número, que se abre como lista.'
    },
    source: {
      en: 'Official texts and press reports, listed with each event.',
      es: 'Textos oficiales e información de prensa, enumerados en cada hecho.'
    },
    date: {
      en: 'By the day of the event; an interval counts on each of its days.',
      es: 'Según el día del hecho; un intervalo cuenta en cada uno de sus días.'
    },
    sure: {
      en: 'A point is a city, a base or an airport, within 10 kilometres. What is known less well is a circle or a sea.',
      es: 'Un punto es una ciudad, una base o un aeropuerto, con un margen de 10 kilómetros. Lo que se conoce peor es un círculo o un mar.'
    },
    limits: {
      en: 'A statement stands where it was made, not where it is about. Events without a place are in the list only.',
      es: 'Una declaración figura donde se hizo, no en el lugar del que trata. Los hechos sin lugar están solo en la lista.'
    }
  }
}
