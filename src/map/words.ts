import { words } from '~/i18n/words'

/** The words of the map and its controls. */
export const mapWords = words({
  en: {
    map: 'Map',
    description: 'Arrow keys move the map, plus and minus zoom. What is on it can be chosen in the list that follows.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Home view',
    pointer: 'Pointer',
    centre: 'Centre',
    scale: 'Scale',
    scaleAt: 'Scale at the latitude of the map’s centre',
    licences: 'Licences',
    credits: 'Credits',
    background: 'Background:',
    version: (version: string, day: string) => `Data ${version}, as of ${day}`,
    asKnown: (day: string) => `as known on ${day}`,
    changes: 'What changed in the data',
    features: 'Features on the map',
    featuresHint: (count: number) =>
      count === 0
        ? 'Nothing that opens is in view'
        : `${count} in view, by day. Arrow keys choose, Enter opens, Escape goes back`,
    since: (day: string) => `from ${day}`,
    together: (count: string, listed: string) =>
      count === listed ? `${count} points in one place` : `${count} points in one place; the first ${listed}`
  },
  es: {
    map: 'Mapa',
    description:
      'Las flechas desplazan el mapa; más y menos lo acercan y alejan. Lo que hay en él se elige en la lista que sigue.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    home: 'Vista inicial',
    pointer: 'Puntero',
    centre: 'Centro',
    scale: 'Escala',
    scaleAt: 'Escala en la latitud del centro del mapa',
    licences: 'Licencias',
    credits: 'Créditos',
    background: 'Fondo:',
    version: (version: string, day: string) => `Datos ${version}, al ${day}`,
    asKnown: (day: string) => `según lo sabido al ${day}`,
    changes: 'Qué cambió en los datos',
    features: 'Elementos del mapa',
    featuresHint: (count: number) =>
      count === 0
        ? 'No hay a la vista nada que se abra'
        : `${count} a la vista, por fecha. Flechas: elegir; Intro: abrir; Escape: volver`,
    since: (day: string) => `desde el ${day}`,
    together: (count: string, listed: string) =>
      count === listed
        ? `${count} puntos en un mismo lugar`
        : `${count} puntos en un mismo lugar; los primeros ${listed}`
  }
})
