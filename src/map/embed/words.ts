import { words } from '~/i18n/words'

/** What is said where a gesture is the framing page's. */
export const embedHandWords = words({
  en: {
    wheel: (key: string) => `Hold ${key} and scroll to zoom the map`,
    touch: 'Use two fingers to move the map'
  },
  es: {
    wheel: (key: string) => `Mantenga ${key} y gire la rueda para acercar o alejar el mapa`,
    touch: 'Use dos dedos para mover el mapa'
  }
})
