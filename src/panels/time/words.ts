import { words } from '~/i18n/words'

/** The words of the time bar that come with it. */
export const timeWords = words({
  en: {
    from: 'First day shown',
    to: 'Last day shown',
    previous: 'Previous event',
    next: 'Next event',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    whole: 'Whole period',
    more: 'More about time',
    undo: 'Undo',
    undoHint: 'Take back the last change of filter, layer or time (Ctrl+Z)',
    reset: 'Reset view',
    resetHint: 'Back to the view on arrival, without filters; language, unit and colours stay',
    known: 'As known on',
    knownLatest: 'latest day',
    clear: 'Show what is known now',
    strikes: 'Strikes',
    events: 'Events',
    per: { week: 'by week', day: 'by day' },
    toll: (day: string) => `Killed since ${day}`,
    chart: (by: string, killed: string) =>
      `Histogram of strikes and events ${by}; the line is the number killed since the first day, ${killed} on the last day shown.`,
    latest: 'Latest'
  },
  es: {
    from: 'Primer día visible',
    to: 'Último día visible',
    previous: 'Hecho anterior',
    next: 'Hecho siguiente',
    play: 'Reproducir',
    pause: 'Pausar',
    speed: 'Velocidad',
    whole: 'Todo el período',
    more: 'Más opciones de tiempo',
    undo: 'Deshacer',
    undoHint: 'Deshacer el último cambio de filtro, capa o tiempo (Ctrl+Z)',
    reset: 'Restablecer',
    resetHint: 'Volver a la vista de llegada, sin filtros; se mantienen idioma, unidad y colores',
    known: 'Lo sabido al',
    knownLatest: 'último día',
    clear: 'Mostrar lo que se sabe hoy',
    strikes: 'Ataques',
    events: 'Hechos',
    per: { week: 'por semana', day: 'por día' },
    toll: (day: string) => `Muertos desde el ${day}`,
    chart: (by: string, killed: string) =>
      `Histograma de ataques y hechos ${by}; la línea es el número de muertos desde el primer día, ${killed} en el último día visible.`,
    latest: 'Último'
  }
})
