import { words } from '~/i18n/words'

/** The words of the pages that are read without a script, where no panel has them. */
export const readWords = words({
  en: {
    name: 'English',
    openMap: 'Open the map',
    readIn: 'Read in English',
    whole: 'Everything in one page, with all claims and sources',
    noScript:
      'The map itself needs JavaScript. Here is what it shows: the same figures, from the same data, with who says so.',
    contents: 'On this page',
    still: (title: string) => `Map of the step “${title}”; leads to it on the map itself.`,
    pictureAlt: (title: string) =>
      `Map: ${title}. Strikes are drawn as the areas in which they can have happened; the table below lists them all.`,
    pictureNote:
      'Hatched: somewhere in this circle or sea, nobody published where. A number on a card counts the strikes that are known only by sea.',
    known: 'What is known of places and days',
    totals: 'Totals',
    overview: 'All events by date',
    strikes: 'The strikes',
    events: 'Political and other events',
    deployment: 'Deployment and forces',
    forcesNote: 'How surely each element was there on the last day of the map; every reported place stands on the map.',
    element: 'Element',
    owner: 'Whose',
    standing: 'On the last day',
    reported: 'Reported',
    disputes: 'Disputed areas',
    policy: 'What the map does and does not do',
    changes: 'Changes to the data',
    sourcesNote: (count: string) =>
      `${count} publications. Numbers in the text lead here; titles stand in their own language.`,
    what: 'What',
    where: 'Where, as reported',
    place: 'Place',
    claims: 'Claims',
    fact: 'Fact',
    value: 'Value',
    says: 'Who says so',
    day: 'Day',
    sources: 'Sources',
    moreClaims: (count: number) => (count === 1 ? '1 more claim' : `${count} more claims`),
    faults: 'The data of this situation has faults.'
  },
  es: {
    name: 'Español',
    openMap: 'Abrir el mapa',
    readIn: 'Leer en español',
    whole: 'Todo en una página, con todas las afirmaciones y fuentes',
    noScript:
      'El mapa en sí necesita JavaScript. Esto es lo que muestra: las mismas cifras, de los mismos datos, con quién lo afirma.',
    contents: 'En esta página',
    still: (title: string) => `Mapa del paso «${title}»; lleva a él en el propio mapa.`,
    pictureAlt: (title: string) =>
      `Mapa: ${title}. Los ataques se dibujan como las áreas en las que pudieron ocurrir; la tabla de abajo los enumera todos.`,
    pictureNote:
      'Rayado: en algún punto de ese círculo o mar, nadie publicó dónde. El número de una tarjeta cuenta los ataques de los que solo se conoce el mar.',
    known: 'Qué se sabe de lugares y días',
    totals: 'Totales',
    overview: 'Todos los hechos por fecha',
    strikes: 'Los ataques',
    events: 'Hechos políticos y otros',
    deployment: 'Despliegue y fuerzas',
    forcesNote: 'Con qué certeza estaba cada elemento el último día del mapa; cada lugar informado figura en el mapa.',
    element: 'Elemento',
    owner: 'De quién',
    standing: 'El último día',
    reported: 'Informado',
    disputes: 'Áreas en disputa',
    policy: 'Qué hace y qué no hace el mapa',
    changes: 'Cambios en los datos',
    sourcesNote: (count: string) =>
      `${count} publicaciones. Los números del texto llevan aquí; los títulos están en su propio idioma.`,
    what: 'Qué',
    where: 'Dónde, según se informó',
    place: 'Lugar',
    claims: 'Afirmaciones',
    fact: 'Dato',
    value: 'Valor',
    says: 'Quién lo dice',
    day: 'Día',
    sources: 'Fuentes',
    moreClaims: (count: number) => (count === 1 ? '1 afirmación más' : `${count} afirmaciones más`),
    faults: 'Los datos de esta situación tienen fallos.'
  }
})
