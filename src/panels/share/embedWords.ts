import { words } from '~/i18n/words'

/** The words of the builder of embedded maps. */
export const embedWords = words({
  en: {
    how: 'A frame for your own page: the map, its legend, its credit and a link to the full page. It leaves your page’s scrolling alone and works under a strict policy that allows this address in frame-src.',
    size: 'Size',
    sizes: {
      fluid: 'Full width, 480 high',
      column: 'Column, 640 × 480',
      wide: 'Wide, 960 × 600',
      phone: 'Phone, 340 × 520',
      own: 'Own size'
    },
    width: 'Width in pixels',
    height: 'Height in pixels',
    begin: 'Begins with',
    keep: {
      camera: 'the part of the map seen now',
      days: 'the days chosen now',
      filters: 'the filters and the search',
      selection: 'what is open now',
      measure: 'the measurement'
    },
    nothing: 'The home view with the layers that are on now.',
    shows: 'Shows as well',
    parts: { legend: 'the legend, open', time: 'the time axis' },
    language: 'Language',
    theme: 'Appearance',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    preview: 'Preview',
    open: 'Open the preview in a new tab',
    code: 'Code for your page',
    copy: 'Copy the code'
  },
  es: {
    how: 'Un marco para su propia página: el mapa, su leyenda, sus créditos y un enlace a la página completa. No interfiere con el desplazamiento de su página y funciona con una política estricta que permita esta dirección en frame-src.',
    size: 'Tamaño',
    sizes: {
      fluid: 'Todo el ancho, 480 de alto',
      column: 'Columna, 640 × 480',
      wide: 'Ancho, 960 × 600',
      phone: 'Teléfono, 340 × 520',
      own: 'Tamaño propio'
    },
    width: 'Ancho en píxeles',
    height: 'Alto en píxeles',
    begin: 'Empieza con',
    keep: {
      camera: 'la parte del mapa que se ve ahora',
      days: 'los días elegidos ahora',
      filters: 'los filtros y la búsqueda',
      selection: 'lo que está abierto ahora',
      measure: 'la medición'
    },
    nothing: 'La vista inicial con las capas activas ahora.',
    shows: 'Muestra también',
    parts: { legend: 'la leyenda, abierta', time: 'el eje del tiempo' },
    language: 'Idioma',
    theme: 'Apariencia',
    themes: { auto: 'Como el dispositivo', light: 'Clara', dark: 'Oscura' },
    preview: 'Vista previa',
    open: 'Abrir la vista previa en otra pestaña',
    code: 'Código para su página',
    copy: 'Copiar el código'
  }
})
