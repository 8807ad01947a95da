import { words } from '~/i18n/words'

/** The words of the map and its controls. */
export const mapWords = words({
  en: {
    map: 'Map',
    description:
      'Drag or use the arrow keys to move, plus and minus to zoom. The features shown can be chosen in the list that follows.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Home view',
    pointer: 'Pointer',
    centre: 'Centre',
    scale: 'Scale',
    scaleAt: 'Scale at the latitude of the map’s centre',
    licences: 'Licences',
    version: (version: string, day: string) => `Data ${version}, as of ${day}`,
    asKnown: (day: string) => `as known on ${day}`,
    changes: 'What changed in the data',
    features: 'Features on the map',
    featuresHint: 'Arrow keys choose, Enter opens',
    unplaced: (count: number) => `${count} cannot be placed`,
    together: (count: string, listed: string) =>
      count === listed ? `${count} points in one place` : `${count} points in one place; the first ${listed}`
  },
  es: {
    map: 'Mapa',
    description:
      'Arrastre o use las flechas para desplazarse, más y menos para acercar o alejar. Los elementos visibles se eligen en la lista que sigue.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    home: 'Vista inicial',
    pointer: 'Puntero',
    centre: 'Centro',
    scale: 'Escala',
    scaleAt: 'Escala en la latitud del centro del mapa',
    licences: 'Licencias',
    version: (version: string, day: string) => `Datos ${version}, al ${day}`,
    asKnown: (day: string) => `según lo conocido el ${day}`,
    changes: 'Qué cambió en los datos',
    features: 'Elementos del mapa',
    featuresHint: 'Las flechas eligen, Intro abre',
    unplaced: (count: number) => `${count} sin ubicar`,
    together: (count: string, listed: string) =>
      count === listed
        ? `${count} puntos en un mismo lugar`
        : `${count} puntos en un mismo lugar; los primeros ${listed}`
  }
})
