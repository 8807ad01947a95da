import { words } from '~/i18n/words'

/** The words of an embedded map. */
export const embedWords = words({
  en: {
    legend: 'Legend',
    full: 'Full map',
    fullHint: 'Opens this view on the full page, in a new tab',
    nothing: 'No layer is on.',
    strikes: (shown: number, all: number) =>
      `${shown === all ? all : `${shown} of ${all}`} ${all === 1 ? 'strike' : 'strikes'}`,
    known: (day: string) => `as known on ${day}`,
    asOf: (day: string) => `as of ${day}`
  },
  es: {
    legend: 'Leyenda',
    full: 'Mapa completo',
    fullHint: 'Abre esta vista en la página completa, en otra pestaña',
    nothing: 'No hay ninguna capa activa.',
    strikes: (shown: number, all: number) =>
      `${shown === all ? all : `${shown} de ${all}`} ${all === 1 ? 'ataque' : 'ataques'}`,
    known: (day: string) => `según lo sabido al ${day}`,
    asOf: (day: string) => `al ${day}`
  }
})
