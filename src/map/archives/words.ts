import { words } from '~/i18n/words'

/** What the map says of archives that fail. */
export const archiveWords = words({
  en: {
    failed: (name: string, why: string) => `The archive of “${name}” cannot be shown: ${why}`,
    partly: (name: string, why: string) => `Parts of the archive of “${name}” cannot be shown: ${why}`,
    broken: 'What draws large layers broke down. They are off now; switch them on to try again.'
  },
  es: {
    failed: (name: string, why: string) => `No se puede mostrar el archivo de «${name}»: ${why}`,
    partly: (name: string, why: string) => `No se pueden mostrar partes del archivo de «${name}»: ${why}`,
    broken: 'Falló lo que dibuja las capas grandes. Ahora están desactivadas; actívelas para intentarlo de nuevo.'
  }
})
