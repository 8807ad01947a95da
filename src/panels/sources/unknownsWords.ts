import { words } from '~/i18n/words'

/** The words of the page on what is not known. */
export const unknownsWords = words({
  en: {
    intro:
      'Computed from the data as they stand; filters and dates of the map do not change these numbers. Each number opens its list.',
    columns: { strike: 'Strikes', event: 'Events', force: 'Forces' },
    all: 'All',
    positions: 'Reported positions',
    where: 'Where',
    whereNote: 'An element of the forces that was reported several times goes by its best known place.',
    place: {
      position: 'Known to better than 10 km',
      circle: 'Known within a circle',
      area: 'Known only by area',
      unplaced: 'Cannot be placed'
    },
    when: 'When',
    day: {
      day: 'Day known',
      about: 'Day known roughly',
      announcement: 'Only the day of the announcement',
      report: 'Only the day of a report',
      none: 'No day given'
    },
    facts: 'Contested and single-source facts',
    factsNote:
      'A fact is one question about one item. “Contested”: what is claimed of it cannot all hold, or somebody denies it. Totals given on different days may each have been right on their day. “One newsroom”: all its claims rest on the reporting of one newsroom.',
    support: { one: 'One newsroom', several: 'Two or more' },
    agreement: { agree: 'Not contested', differ: 'Contested' },
    conflicts: 'Versions that do not agree',
    conflictCount: (topics: string, items: string) =>
      `${topics} points in ${items} items, each laid out in the item itself.`,
    open: 'What nobody has established',
    partly: (shown: string, all: string) => `${shown} of ${all}; the others speak of what became public later.`,
    uncounted: 'Said, but not counted',
    totals: 'How the totals are made up',
    rule: 'The rule',
    explanation: 'Why counts differ',
    totalsLater: 'The rule and its explanation name what became public later. They are shown without “as known on”.',
    sea: 'Sea',
    noSea: 'In no named sea',
    strikes: 'Strikes',
    vessels: 'Vessels',
    killed: 'Killed',
    survivors: 'Survivors',
    addedUp: 'Added up here',
    outlets: 'Running totals as they were given',
    outletsNote: 'By date, with their owner. None of them is merged into another.',
    date: 'Date',
    by: 'Who says so',
    through: (number: number) => `up to strike ${number}`,
    official: 'official',
    laterMark: 'later reporting',
    cell: (count: string, row: string, column: string) => `${count}: ${row}, ${column}`
  },
  es: {
    intro:
      'Calculado a partir de los datos tal como están; los filtros y las fechas del mapa no cambian estos números. Cada número abre su lista.',
    columns: { strike: 'Ataques', event: 'Hechos', force: 'Fuerzas' },
    all: 'Total',
    positions: 'Posiciones informadas',
    where: 'Dónde',
    whereNote: 'Un elemento de las fuerzas del que se informó varias veces figura por su lugar mejor conocido.',
    place: {
      position: 'Conocido con menos de 10 km de error',
      circle: 'Conocido dentro de un círculo',
      area: 'Conocido solo por área',
      unplaced: 'No puede ubicarse'
    },
    when: 'Cuándo',
    day: {
      day: 'Día conocido',
      about: 'Día aproximado',
      announcement: 'Solo el día del anuncio',
      report: 'Solo el día de una información',
      none: 'Sin día'
    },
    facts: 'Datos discutidos y de una sola fuente',
    factsNote:
      'Un dato es una pregunta sobre un elemento. «Discutido»: lo que se afirma no puede ser todo cierto, o alguien lo niega. Los totales dados en días distintos pueden haber sido exactos cada uno en su día. «Una redacción»: todas sus afirmaciones se apoyan en lo que informó una sola redacción.',
    support: { one: 'Una redacción', several: 'Dos o más' },
    agreement: { agree: 'No discutidos', differ: 'Discutidos' },
    conflicts: 'Versiones que no coinciden',
    conflictCount: (topics: string, items: string) =>
      `${topics} puntos en ${items} elementos; cada uno se expone en el propio elemento.`,
    open: 'Lo que nadie ha establecido',
    partly: (shown: string, all: string) => `${shown} de ${all}; los demás tratan de lo que se supo después.`,
    uncounted: 'Dicho, pero no contado',
    totals: 'Cómo se forman los totales',
    rule: 'La regla',
    explanation: 'Por qué difieren los recuentos',
    totalsLater: 'La regla y su explicación mencionan lo que se supo después. Se muestran sin «lo sabido al».',
    sea: 'Mar',
    noSea: 'En ningún mar nombrado',
    strikes: 'Ataques',
    vessels: 'Embarcaciones',
    killed: 'Muertos',
    survivors: 'Sobrevivientes',
    addedUp: 'Sumado aquí',
    outlets: 'Recuentos tal como se dieron',
    outletsNote: 'Por fecha y con su autor. Ninguno se funde con otro.',
    date: 'Fecha',
    by: 'Quién lo dice',
    through: (number: number) => `hasta el ataque ${number}`,
    official: 'oficial',
    laterMark: 'información posterior',
    cell: (count: string, row: string, column: string) => `${count}: ${row}, ${column}`
  }
})
