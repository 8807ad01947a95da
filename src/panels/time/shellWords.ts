import { words } from '~/i18n/words'

/** The words of the time bar that are there from the beginning. */
export const shellWords = words({
  en: {
    time: 'Time',
    knownRule: 'Shows only what had been published by this day.',
    knownNow: (day: string) => `Shows only what had been published by ${day}.`
  },
  es: {
    time: 'Tiempo',
    knownRule: 'Muestra solo lo que estaba publicado hasta ese día.',
    knownNow: (day: string) => `Muestra solo lo publicado hasta el ${day}.`
  }
})
