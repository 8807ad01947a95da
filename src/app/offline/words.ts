import { words } from '~/i18n/words'

/** The words of the notice of a new version. */
export const offlineWords = words({
  en: {
    ready: 'A new version of this map is ready.',
    losing: 'Files of yours that are not kept on this device will have to be opened again.',
    take: 'Reload',
    later: 'Later'
  },
  es: {
    ready: 'Hay una nueva versión de este mapa.',
    losing: 'Tendrá que abrir de nuevo sus archivos que no se conservan en este dispositivo.',
    take: 'Recargar',
    later: 'Más tarde'
  }
})
