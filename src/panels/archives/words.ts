import { words } from '~/i18n/words'

/** The words of the panels about archives. */
export const archivePanelWords = words({
  en: {
    from: (name: string, number: number) => `${name} · number ${number} in its archive`,
    coming: 'Being fetched …',
    off: 'Its layer is off.',
    on: 'Show the layer',
    missing: 'The archive holds no such feature any more. The link that led here may be older than the archive.',
    place: 'Position',
    drawn: 'As in the archive; where tiles are coarse, to within a few metres.',
    count: (count: string) => `${count} features in all`,
    opening: 'Being opened …',
    waiting: 'More is being fetched …',
    thinned:
      'Thinned at this zoom: a point can stand for several, and small lines and areas are left out. Zoom in to see everything.',
    whole: 'Everything in view is drawn.',
    failed: 'It could not be read:',
    partly: 'Parts of it could not be read:',
    retry: 'Try again'
  },
  es: {
    from: (name: string, number: number) => `${name} · número ${number} de su archivo`,
    coming: 'Cargando…',
    off: 'Su capa está desactivada.',
    on: 'Mostrar la capa',
    missing: 'El archivo ya no contiene ese elemento. El enlace que trajo aquí puede ser anterior al archivo.',
    place: 'Posición',
    drawn: 'Como en el archivo; donde las teselas son gruesas, con unos metros de margen.',
    count: (count: string) => `${count} elementos en total`,
    opening: 'Abriendo…',
    waiting: 'Cargando más…',
    thinned:
      'Aligerada con este acercamiento: un punto puede representar varios, y faltan líneas y áreas pequeñas. Acérquese para verlo todo.',
    whole: 'Se dibuja todo lo que hay a la vista.',
    failed: 'No se pudo leer:',
    partly: 'Partes no se pudieron leer:',
    retry: 'Intentarlo de nuevo'
  }
})
