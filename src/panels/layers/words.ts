import { words } from '~/i18n/words'

/** The words of the panel of layers. */
export const layersWords = words({
  en: {
    only: 'Only this',
    zoomTo: 'Zoom to',
    up: 'Move up',
    down: 'Move down',
    opacity: 'Opacity',
    about: 'About this layer',
    what: 'What it is',
    source: 'Source',
    date: 'Date',
    sure: 'How sure',
    limits: 'Limits',
    options: (name: string) => `Options for ${name}`,
    legend: (name: string) => `Legend of ${name}`,
    shown: (count: number) => (count === 1 ? '1 shown' : `${count} shown`),
    aside: (count: number) => (count === 1 ? '1 without a place on the map' : `${count} without a place on the map`),
    reset: 'Reset layers',
    background: 'Background tiles'
  },
  es: {
    only: 'Solo esta',
    zoomTo: 'Encuadrar',
    up: 'Subir',
    down: 'Bajar',
    opacity: 'Opacidad',
    about: 'Sobre esta capa',
    what: 'Qué es',
    source: 'Fuente',
    date: 'Fecha',
    sure: 'Certeza',
    limits: 'Límites',
    options: (name: string) => `Opciones de ${name}`,
    legend: (name: string) => `Leyenda de ${name}`,
    shown: (count: number) => (count === 1 ? '1 visible' : `${count} visibles`),
    aside: (count: number) => (count === 1 ? '1 sin lugar en el mapa' : `${count} sin lugar en el mapa`),
    reset: 'Restablecer capas',
    background: 'Teselas de fondo'
  }
})
