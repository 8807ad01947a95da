import { words } from '~/i18n/words'

/** The words in which the map is told to those who do not see it. */
export const summaryWords = words({
  en: {
    onlyBySea: (count: number) => `${count} can be placed only by sea`,
    notPlaced: (count: number) => `${count} cannot be placed on the map`,
    inView: (names: string) => `In view: ${names}`,
    near: (name: string) => `In view: near ${name}`,
    strikesInView: (count: number, bySea: number) =>
      count === 0
        ? 'no strikes'
        : `${count} ${count === 1 ? 'strike' : 'strikes'}${bySea === 0 ? '' : bySea === count ? ', known only by sea' : `, ${bySea} of them known only by sea`}`,
    eventsInView: (count: number) => (count === 0 ? 'no events' : `${count} ${count === 1 ? 'event' : 'events'}`),
    inAll: 'In all, ',
    asKnownOn: (day: string) => `Only what was published by ${day} counts.`
  },
  es: {
    onlyBySea: (count: number) => `de ${count} solo se conoce el mar`,
    notPlaced: (count: number) =>
      count === 1 ? '1 no puede ubicarse en el mapa' : `${count} no pueden ubicarse en el mapa`,
    inView: (names: string) => `A la vista: ${names}`,
    near: (name: string) => `A la vista: cerca de ${name}`,
    strikesInView: (count: number, bySea: number) =>
      count === 0
        ? 'ningún ataque'
        : `${count} ${count === 1 ? 'ataque' : 'ataques'}${bySea === 0 ? '' : bySea === count ? (count === 1 ? ', del que solo se conoce el mar' : ', de los que solo se conoce el mar') : `, de ${bySea} de los cuales solo se conoce el mar`}`,
    eventsInView: (count: number) => (count === 0 ? 'ningún hecho' : `${count} ${count === 1 ? 'hecho' : 'hechos'}`),
    inAll: 'En total, ',
    asKnownOn: (day: string) => `Solo cuenta lo publicado hasta el ${day}.`
  }
})
