import { words } from '~/i18n/words'

/** The words of the roof: header, notices, failure. */
export const appWords = words({
  en: {
    skipToMap: 'Skip to the map',
    skipToDetails: 'Skip to the details',
    layers: 'Layers',
    language: 'Language',
    theme: 'Appearance',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    unit: 'Unit of length',
    copyLink: 'Copy link',
    copied: 'Link copied: it holds the view, layers, dates, filters, selection, unit and language.',
    ignored: (names: string) => `The link holds something this map cannot read. Ignored: ${names}.`,
    dismiss: 'Dismiss',
    asOf: (version: string, day: string) => `Data ${version} · as of ${day}`,
    failed: 'The map cannot be shown',
    failedBecause: 'The data of this situation has faults. Each line names the file, the feature, the place in it, what was expected and what was found.',
    failedMend: 'Mend the files named and build again. “npm run check:geo” lists the same faults with line and column.',
    notLoaded: 'A part of the map did not arrive.',
    reload: 'Load again',
    strikes: (shown: number, all: number) => (shown === all ? `${all} strikes` : `${shown} of ${all} strikes`),
    killed: (text: string) => `${text} people killed`,
    bySea: (count: number) => `${count} known only by sea`,
    summary: (shown: number, all: number, unplaced: number) => `${shown} of ${all} events shown; ${unplaced} cannot be placed on the map.`,
    tray: (count: number) => `${count} cannot be placed`
  },
  es: {
    skipToMap: 'Ir al mapa',
    skipToDetails: 'Ir a los detalles',
    layers: 'Capas',
    language: 'Idioma',
    theme: 'Apariencia',
    themes: { auto: 'Como el dispositivo', light: 'Clara', dark: 'Oscura' },
    unit: 'Unidad de longitud',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado: guarda vista, capas, fechas, filtros, selección, unidad e idioma.',
    ignored: (names: string) => `El enlace contiene algo que este mapa no puede leer. Se ignoró: ${names}.`,
    dismiss: 'Descartar',
    asOf: (version: string, day: string) => `Datos ${version} · al ${day}`,
    failed: 'No se puede mostrar el mapa',
    failedBecause: 'Los datos de esta situación tienen fallos. Cada línea indica el archivo, el elemento, el lugar, lo que se esperaba y lo que se encontró.',
    failedMend: 'Corrija los archivos indicados y vuelva a construir. «npm run check:geo» enumera los mismos fallos con línea y columna.',
    notLoaded: 'Una parte del mapa no llegó.',
    reload: 'Cargar de nuevo',
    strikes: (shown: number, all: number) => (shown === all ? `${all} ataques` : `${shown} de ${all} ataques`),
    killed: (text: string) => `${text} personas muertas`,
    bySea: (count: number) => `${count} solo ubicados por mar`,
    summary: (shown: number, all: number, unplaced: number) => `${shown} de ${all} hechos visibles; ${unplaced} no pueden ubicarse en el mapa.`,
    tray: (count: number) => `${count} sin ubicar`
  }
})
