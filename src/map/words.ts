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
    scaleAt: 'Scale at the latitude of the map’s centre',
    licences: 'Licences',
    credits: 'Credits',
    background: 'Background:',
    version: (version: string, day: string) => `Data ${version}, as of ${day}`,
    changes: 'What changed in the data',
    features: 'Features on the map'
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
    scaleAt: 'Escala en la latitud del centro del mapa',
    licences: 'Licencias',
    credits: 'Créditos',
    background: 'Fondo:',
    version: (version: string, day: string) => `Datos ${version}, al ${day}`,
    changes: 'Qué cambió en los datos',
    features: 'Elementos del mapa'
  }
})
