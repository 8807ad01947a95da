import type { Band, Verdict } from '~/geodesy/bands'
import { words } from '~/i18n/words'
import type { Claim } from '~/model/claim'

/** What can be said of each kind of waters from the distance to the coast alone, as the question that it answers. */
type WatersQuestion = Extract<Claim, { fact: 'waters' }>['value']

/** The words in which distances to coasts and what follows from them are told. */
export const verdictWords = words({
  en: {
    coast: 'Nearest coast',
    bar: (length: string) => `± ${length}, the error of the coast as drawn`,
    whose: 'Whose coast',
    mainland: 'mainland',
    unnamed: 'smaller islands',
    noState: 'No state named',
    one: (state: string, land: string) => `${state}: ${land}`,
    several: (lands: number, states: readonly string[]) => `one of ${lands} coasts: ${states.join(', ')}`,
    manyStates: (lands: number, states: number) => `one of ${lands} coasts of ${states} states and territories`,
    list: 'Every coast that can be the nearest',
    band: 'Distance band',
    bands: {
      'within-12': 'within 12 nautical miles of a coast',
      '12-24': 'between 12 and 24 nautical miles from the nearest coast',
      '24-200': 'between 24 and 200 nautical miles from the nearest coast',
      'beyond-200': 'beyond 200 nautical miles of any coast',
      'beyond-12': 'beyond 12 nautical miles; further cannot be decided',
      undecided: 'cannot be decided'
    } satisfies Record<Verdict, string>,
    gloss: {
      'within-12': 'Up to 12 nautical miles a territorial sea may reach (UNCLOS article 3).',
      '12-24': 'Up to 24 nautical miles a contiguous zone may reach (UNCLOS article 33).',
      '24-200': 'Within the breadth that an exclusive economic zone may have (UNCLOS article 57); whose is not stated.',
      'beyond-200': 'Beyond 200 nautical miles of any coast: high seas (UNCLOS article 86).',
      'beyond-12': 'Farther than a territorial sea may reach (UNCLOS article 3).',
      undecided: 'The place is not known well enough.'
    } satisfies Record<Verdict, string>,
    touched: {
      'within-12': 'within 12',
      '12-24': '12–24',
      '24-200': '24–200',
      'beyond-200': 'beyond 200'
    } satisfies Record<Band, string>,
    possible: (bands: string) => `Possible: ${bands} nautical miles.`,
    byBar: (bands: string) => `${bands} only if the coast as drawn is off by its whole error.`,
    basis: 'Basis',
    label: 'From the charted shore drawn here, not the legal baseline.',
    notes: 'Where legal lines differ from this shore',
    waters: 'The waters: what was said, and what can be decided',
    saidBy: (owners: string) => `said by ${owners}`,
    questions: {
      international: 'More than 12 nautical miles from the coast',
      'beyond-territorial-sea': 'More than 12 nautical miles from the coast',
      territorial: 'Within 12 nautical miles of a coast',
      'within-eez': 'Within 200 nautical miles of a coast',
      'beyond-eez': 'More than 200 nautical miles from every coast',
      unstated: ''
    } satisfies Record<WatersQuestion, string>,
    answers: { yes: 'yes', no: 'no', undecided: 'cannot be decided' },
    explain: (term: string) => `What ${term} means here`,
    areaNote: 'Computed for the whole area, because nothing nearer is known.',
    openNote: 'The area has no published limit: greatest distances are not known.',
    containment: 'Strikes in this area',
    containmentOf: (count: number) => `Of the ${count} strikes shown, by what is known of their places:`,
    sure: 'certainly inside',
    possibly: 'possibly inside',
    outside: 'certainly outside',
    nothing: 'cannot be placed',
    strike: (number: number) => `Strike ${number}`
  },
  es: {
    coast: 'Costa más cercana',
    bar: (length: string) => `± ${length}, el error de la costa dibujada`,
    whose: 'De quién es la costa',
    mainland: 'tierra firme',
    unnamed: 'islas menores',
    noState: 'Sin Estado indicado',
    one: (state: string, land: string) => `${state}: ${land}`,
    several: (lands: number, states: readonly string[]) => `una de ${lands} costas: ${states.join(', ')}`,
    manyStates: (lands: number, states: number) => `una de ${lands} costas de ${states} Estados y territorios`,
    list: 'Todas las costas que pueden ser la más cercana',
    band: 'Franja de distancia',
    bands: {
      'within-12': 'a no más de 12 millas náuticas de una costa',
      '12-24': 'entre 12 y 24 millas náuticas de la costa más cercana',
      '24-200': 'entre 24 y 200 millas náuticas de la costa más cercana',
      'beyond-200': 'a más de 200 millas náuticas de toda costa',
      'beyond-12': 'a más de 12 millas náuticas; no puede decidirse cuánto más',
      undecided: 'no puede decidirse'
    },
    gloss: {
      'within-12': 'Un mar territorial puede llegar hasta las 12 millas náuticas (CONVEMAR, artículo 3).',
      '12-24': 'Una zona contigua puede llegar hasta las 24 millas náuticas (CONVEMAR, artículo 33).',
      '24-200':
        'Dentro de la anchura que puede tener una zona económica exclusiva (CONVEMAR, artículo 57); no se afirma de quién.',
      'beyond-200': 'A más de 200 millas náuticas de toda costa: alta mar (CONVEMAR, artículo 86).',
      'beyond-12': 'Más lejos de lo que puede llegar un mar territorial (CONVEMAR, artículo 3).',
      undecided: 'El lugar no se conoce con suficiente precisión.'
    },
    touched: { 'within-12': 'hasta 12', '12-24': '12–24', '24-200': '24–200', 'beyond-200': 'más de 200' },
    possible: (bands: string) => `Posible: ${bands} millas náuticas.`,
    byBar: (bands: string) => `${bands}, solo si la costa dibujada se desvía todo su margen de error.`,
    basis: 'Base',
    label: 'Desde la costa cartografiada que aquí se dibuja, no desde la línea de base jurídica.',
    notes: 'Dónde las líneas jurídicas difieren de esta costa',
    waters: 'Las aguas: qué se dijo y qué puede decidirse',
    saidBy: (owners: string) => `según ${owners}`,
    questions: {
      international: 'A más de 12 millas náuticas de la costa',
      'beyond-territorial-sea': 'A más de 12 millas náuticas de la costa',
      territorial: 'A no más de 12 millas náuticas de una costa',
      'within-eez': 'A no más de 200 millas náuticas de una costa',
      'beyond-eez': 'A más de 200 millas náuticas de toda costa',
      unstated: ''
    },
    answers: { yes: 'sí', no: 'no', undecided: 'no puede decidirse' },
    explain: (term: string) => `Qué significa aquí ${term}`,
    areaNote: 'Calculado para toda el área, porque no se sabe nada más preciso.',
    openNote: 'El área no tiene límite publicado: no se conocen las distancias máximas.',
    containment: 'Ataques en esta zona',
    containmentOf: (count: number) => `De los ${count} ataques visibles, según lo que se sabe de su lugar:`,
    sure: 'con seguridad dentro',
    possibly: 'posiblemente dentro',
    outside: 'con seguridad fuera',
    nothing: 'sin ubicar',
    strike: (number: number) => `Ataque ${number}`
  }
})
