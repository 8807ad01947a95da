import { words } from '~/i18n/words'

/** The words of the roof: header, notices, failure. */
export const appWords = words({
  en: {
    skipToMap: 'Skip to the map',
    skipToFeatures: 'Skip to what is on the map',
    skipToDetails: 'Skip to the details',
    tools: 'Tools',
    more: 'More',
    layers: 'Layers',
    language: 'Language',
    settings: 'Settings',
    copyLink: 'Copy link',
    ignored: (names: string) => `The link holds something this map cannot read. Ignored: ${names}.`,
    dismiss: 'Dismiss',
    asOf: (version: string, day: string) => `Data ${version} · as of ${day}`,
    failed: 'The map cannot be shown',
    failedBecause:
      'The data of this situation has faults. Each line names the file, the feature, the place in it, what was expected and what was found.',
    failedMend: 'Mend the files named and build again. “npm run check:geo” lists the same faults with line and column.',
    notLoaded: 'A part of the map did not arrive.',
    reload: 'Load again',
    strikes: (shown: number, all: number) =>
      `${shown === all ? all : `${shown} of ${all}`} ${all === 1 ? 'strike' : 'strikes'}`,
    killed: (text: string) => `${text} ${text === '1' ? 'person' : 'people'} killed`,
    bySea: (count: number) => `${count} known only by sea`,
    killedShort: (text: string) => `${text} killed`,
    ofEvents: (shown: number, all: number) => `${shown} of ${all} events`,
    knownOn: (day: string) => `as known on ${day}`,
    tray: (count: number) => `${count} cannot be placed`,
    trayShort: (count: number) => `${count} not placed`
  },
  es: {
    skipToMap: 'Ir al mapa',
    skipToFeatures: 'Ir a lo que hay en el mapa',
    skipToDetails: 'Ir a los detalles',
    tools: 'Herramientas',
    more: 'Más',
    layers: 'Capas',
    language: 'Idioma',
    settings: 'Ajustes',
    copyLink: 'Copiar enlace',
    ignored: (names: string) => `El enlace contiene algo que este mapa no puede leer. Se ignoró: ${names}.`,
    dismiss: 'Cerrar el aviso',
    asOf: (version: string, day: string) => `Datos ${version} · al ${day}`,
    failed: 'No se puede mostrar el mapa',
    failedBecause:
      'Los datos de esta situación tienen fallos. Cada línea indica el archivo, el elemento, el lugar, lo que se esperaba y lo que se encontró.',
    failedMend:
      'Corrija los archivos indicados y genere el sitio de nuevo. «npm run check:geo» enumera los mismos fallos con línea y columna.',
    notLoaded: 'Una parte del mapa no llegó.',
    reload: 'Cargar de nuevo',
    strikes: (shown: number, all: number) =>
      `${shown === all ? all : `${shown} de ${all}`} ${all === 1 ? 'ataque' : 'ataques'}`,
    killed: (text: string) => (text === '1' ? '1 persona muerta' : `${text} personas muertas`),
    bySea: (count: number) => `de ${count} solo se conoce el mar`,
    killedShort: (text: string) => (text === '1' ? '1 muerte' : `${text} muertes`),
    ofEvents: (shown: number, all: number) => `${shown} de ${all} hechos`,
    knownOn: (day: string) => `según lo sabido al ${day}`,
    tray: (count: number) => `${count} sin ubicar`,
    trayShort: (count: number) => `${count} sin ubicar`
  }
})
