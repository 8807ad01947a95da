import { words } from '~/i18n/words'

/** What the measure tool says on the map. */
export const measureMapWords = words({
  en: {
    remove: (number: number) => `Delete point ${number}`,
    total: (length: string) => `Total ${length}`
  },
  es: {
    remove: (number: number) => `Eliminar el punto ${number}`,
    total: (length: string) => `Total ${length}`
  }
})
