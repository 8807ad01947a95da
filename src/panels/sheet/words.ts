import { words } from '~/i18n/words'

/** The words of a sheet's handle. */
export const sheetWords = words({
  en: {
    height: (name: string) => `Height of the sheet: ${name}`,
    heights: { peek: 'Title only', half: 'Half', full: 'Full' }
  },
  es: {
    height: (name: string) => `Altura de la hoja: ${name}`,
    heights: { peek: 'Solo el título', half: 'Media', full: 'Completa' }
  }
})
