import { words } from '~/i18n/words'

/** The words of the story. */
export const storyWords = words({
  en: {
    story: 'Story',
    leave: 'Leave the story',
    contents: 'Contents',
    of: (step: number, all: number) => `${step} of ${all}`,
    step: (step: number, all: number) => `Step ${step} of ${all}`,
    next: 'Next',
    previous: 'Previous',
    steps: 'Steps of the story',
    restsOn: (number: number, count: number) =>
      `Note ${number}: ${count} ${count === 1 ? 'source' : 'sources and statements'}`,
    open: 'Open',
    notes: 'Sources of this step',
    back: (step: number, all: number) => `Back to the story: step ${step} of ${all}`,
    toStep: (step: number) => `Back to step ${step}`,
    loading: 'The story is on its way …',
    failed: 'The story did not arrive.',
    again: 'Try again',
    skipped: (step: number, what: string) =>
      `Step ${step} of the story is left out: it names something that the data do not have (${what}).`,
    later: 'published after the date of this map',
    undated: 'undated',
    told: (step: number, all: number, title: string) => `Step ${step} of ${all}: ${title}.`,
    shows: (layers: string, period: string) => `The map shows ${layers}, ${period}.`,
    marks: (title: string) => `Marked: ${title}.`,
    nothing: 'no layer',
    print: 'Print the story',
    denies: 'denies'
  },
  es: {
    story: 'Relato',
    leave: 'Salir del relato',
    contents: 'Contenido',
    of: (step: number, all: number) => `${step} de ${all}`,
    step: (step: number, all: number) => `Paso ${step} de ${all}`,
    next: 'Siguiente',
    previous: 'Anterior',
    steps: 'Pasos del relato',
    restsOn: (number: number, count: number) =>
      `Nota ${number}: ${count} ${count === 1 ? 'fuente' : 'fuentes y afirmaciones'}`,
    open: 'Abrir',
    notes: 'Fuentes de este paso',
    back: (step: number, all: number) => `Volver al relato: paso ${step} de ${all}`,
    toStep: (step: number) => `Volver al paso ${step}`,
    loading: 'El relato está en camino…',
    failed: 'El relato no llegó.',
    again: 'Intentar de nuevo',
    skipped: (step: number, what: string) =>
      `El paso ${step} del relato se omite: nombra algo que los datos no tienen (${what}).`,
    later: 'publicado después de la fecha de este mapa',
    undated: 'sin fecha',
    told: (step: number, all: number, title: string) => `Paso ${step} de ${all}: ${title}.`,
    shows: (layers: string, period: string) => `El mapa muestra ${layers}, ${period}.`,
    marks: (title: string) => `Señalado: ${title}.`,
    nothing: 'ninguna capa',
    print: 'Imprimir el relato',
    denies: 'lo niega'
  }
})
