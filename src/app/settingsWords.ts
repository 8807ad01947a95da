import { words } from '~/i18n/words'

/** The words of the settings. */
export const settingsWords = words({
  en: {
    unit: 'Unit of length',
    theme: 'Appearance',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' }
  },
  es: {
    unit: 'Unidad de longitud',
    theme: 'Apariencia',
    themes: { auto: 'Como el dispositivo', light: 'Clara', dark: 'Oscura' }
  }
})
