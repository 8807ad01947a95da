import { words } from '~/i18n/words'

/** The words of the search's field. */
export const boxWords = words({
  en: {
    name: 'Search',
    placeholder: 'Search events, ships, people, places …',
    back: 'Back to where you were',
    clear: 'Clear the search'
  },
  es: {
    name: 'Buscar',
    placeholder: 'Buscar hechos, buques, personas, lugares…',
    back: 'Volver adonde estaba',
    clear: 'Borrar la búsqueda'
  }
})
