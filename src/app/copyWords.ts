import { words } from '~/i18n/words'

/** What is said once the link was copied, or could not be. */
export const copyWords = words({
  en: {
    copied:
      'Link copied. It holds the view of the map, the layers and their order, dates, the day of knowledge, filters, search, selection, measurement, unit, language and appearance. Your own files are not in it.',
    notCopied: (address: string) => `The browser did not allow the link to be copied. To copy it by hand: ${address}`
  },
  es: {
    copied:
      'Enlace copiado. Guarda la vista del mapa, las capas y su orden, las fechas, la fecha de lo sabido, los filtros, la búsqueda, la selección, la medición, la unidad, el idioma y la apariencia. Sus propios archivos no van en él.',
    notCopied: (address: string) => `El navegador no permitió copiar el enlace. Para copiarlo a mano: ${address}`
  }
})
