import { words } from '~/i18n/words'

/** The words of how the map is used without a network. */
export const offlineWords = words({
  en: {
    how: 'After one visit the whole map works without a network: both languages, every layer, the files you save and those you bring. A new version is announced and comes only when you agree.',
    kept: {
      none: 'It is not stored on this device: the browser does not allow it, or asks pages to save data.',
      storing: 'It is being stored on this device …',
      stored: (size: string) => `It is stored on this device: ${size} MB.`
    },
    install: 'Install the map'
  },
  es: {
    how: 'Tras una visita, todo el mapa funciona sin red: los dos idiomas, todas las capas, los archivos que guarda y los que trae. Una nueva versión se anuncia y solo llega si usted acepta.',
    kept: {
      none: 'No está guardado en este dispositivo: el navegador no lo permite o pide que las páginas ahorren datos.',
      storing: 'Se está guardando en este dispositivo …',
      stored: (size: string) => `Está guardado en este dispositivo: ${size} MB.`
    },
    install: 'Instalar el mapa'
  }
})
