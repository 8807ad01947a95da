import { words } from '~/i18n/words'

/** The words of the map that are not needed for its first picture. */
export const mapLaterWords = words({
  en: {
    asKnown: (day: string) => `as known on ${day}`,
    featuresHint: (count: number) =>
      count === 0
        ? 'Nothing that opens is in view'
        : `${count} in view, by day. Arrow keys choose, Enter opens, Escape goes back`,
    since: (day: string) => `from ${day}`,
    together: (count: string, listed: string) =>
      count === listed ? `${count} points in one place` : `${count} points in one place; the first ${listed}`
  },
  es: {
    asKnown: (day: string) => `según lo sabido al ${day}`,
    featuresHint: (count: number) =>
      count === 0
        ? 'No hay a la vista nada que se abra'
        : `${count} a la vista, por fecha. Flechas: elegir; Intro: abrir; Escape: volver`,
    since: (day: string) => `desde el ${day}`,
    together: (count: string, listed: string) =>
      count === listed
        ? `${count} puntos en un mismo lugar`
        : `${count} puntos en un mismo lugar; los primeros ${listed}`
  }
})
