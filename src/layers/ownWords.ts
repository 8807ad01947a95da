import type { Text } from '~/model/text'

/** What the map says of files that the reader brought. */
export const ownWords = {
  spot: { en: 'Point', es: 'Punto' },
  line: { en: 'Line', es: 'Línea' },
  area: { en: 'Area', es: 'Área' },
  cluster: {
    en: 'Several points, with their number: they part as you zoom in',
    es: 'Varios puntos, con su número: se separan al acercarse'
  },
  what: {
    en: 'A file that you brought. It is in this browser only and was sent nowhere.',
    es: 'Un archivo que usted aportó. Está solo en este navegador y no se envió a ningún lugar.'
  },
  noDates: {
    en: 'No dates were found in it; it is always shown.',
    es: 'No se encontraron fechas; se muestra siempre.'
  },
  dates: (property: string): Text => ({
    en: `By the property “${property}”: shown on the days chosen below.`,
    es: `Según la propiedad «${property}»: se muestra en los días elegidos abajo.`
  }),
  sure: {
    en: 'As in the file; nothing was checked but its form.',
    es: 'Como en el archivo; solo se comprobó su forma.'
  },
  limits: {
    en: 'Links do not carry it: whoever opens yours does not see it.',
    es: 'Los enlaces no lo incluyen: quien abra el suyo no lo verá.'
  },
  lost: (name: string): Text => ({
    en: `The layer “${name}” was taken off the map: the browser ended what held it, most likely for want of memory. The rest of the page is untouched; bring the file again to try once more.`,
    es: `La capa «${name}» se quitó del mapa: el navegador puso fin a lo que la sostenía, probablemente por falta de memoria. El resto de la página sigue igual; traiga el archivo otra vez para volver a intentarlo.`
  })
} as const
