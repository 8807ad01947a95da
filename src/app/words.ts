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
    theme: 'Appearance',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    settings: 'Settings',
    unit: 'Unit of length',
    copyLink: 'Copy link',
    copied:
      'Link copied. It holds the view of the map, the layers and their order, dates, the day of knowledge, filters, search, selection, measurement, unit, language and appearance. Your own files are not in it.',
    notCopied: (address: string) => `The browser did not allow the link to be copied. To copy it by hand: ${address}`,
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
    onlyBySea: (count: number) => `${count} can be placed only by sea`,
    ofEvents: (shown: number, all: number) => `${shown} of ${all} events`,
    notPlaced: (count: number) => `${count} cannot be placed on the map`,
    inView: (names: string) => `In view: ${names}`,
    near: (name: string) => `In view: near ${name}`,
    strikesInView: (count: number, bySea: number) =>
      count === 0
        ? 'no strikes'
        : `${count} ${count === 1 ? 'strike' : 'strikes'}${bySea === 0 ? '' : bySea === count ? ', known only by sea' : `, ${bySea} of them known only by sea`}`,
    eventsInView: (count: number) => (count === 0 ? 'no events' : `${count} ${count === 1 ? 'event' : 'events'}`),
    inAll: 'In all, ',
    asKnownOn: (day: string) => `Only what was published by ${day} counts.`,
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
    theme: 'Apariencia',
    themes: { auto: 'Como el dispositivo', light: 'Clara', dark: 'Oscura' },
    settings: 'Ajustes',
    unit: 'Unidad de longitud',
    copyLink: 'Copiar enlace',
    copied:
      'Enlace copiado. Guarda la vista del mapa, las capas y su orden, las fechas, la fecha de lo sabido, los filtros, la búsqueda, la selección, la medición, la unidad, el idioma y la apariencia. Sus propios archivos no van en él.',
    notCopied: (address: string) => `El navegador no permitió copiar el enlace. Para copiarlo a mano: ${address}`,
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
    onlyBySea: (count: number) => `de ${count} solo se conoce el mar`,
    ofEvents: (shown: number, all: number) => `${shown} de ${all} hechos`,
    notPlaced: (count: number) =>
      count === 1 ? '1 no puede ubicarse en el mapa' : `${count} no pueden ubicarse en el mapa`,
    inView: (names: string) => `A la vista: ${names}`,
    near: (name: string) => `A la vista: cerca de ${name}`,
    strikesInView: (count: number, bySea: number) =>
      count === 0
        ? 'ningún ataque'
        : `${count} ${count === 1 ? 'ataque' : 'ataques'}${bySea === 0 ? '' : bySea === count ? (count === 1 ? ', del que solo se conoce el mar' : ', de los que solo se conoce el mar') : `, de ${bySea} de los cuales solo se conoce el mar`}`,
    eventsInView: (count: number) => (count === 0 ? 'ningún hecho' : `${count} ${count === 1 ? 'hecho' : 'hechos'}`),
    inAll: 'En total, ',
    asKnownOn: (day: string) => `Solo cuenta lo publicado hasta el ${day}.`,
    knownOn: (day: string) => `según lo sabido al ${day}`,
    tray: (count: number) => `${count} sin ubicar`,
    trayShort: (count: number) => `${count} sin ubicar`
  }
})
