import { words } from '~/i18n/words'

/** The words of the panel of details. */
export const detailsWords = words({
  en: {
    when: 'When', where: 'Where', claims: 'Who says what', measures: 'What follows from the place', sources: 'Sources', conflicts: 'Versions that do not agree', later: 'Reported later', rejected: 'Looked at and not used',
    basis: { event: 'day of the event itself', announcement: 'day of the announcement; the day of the event is not known', report: 'day of the report' },
    announced: (day: string) => `Public since ${day}`,
    precision: { day: '', about: 'about', week: 'in the week of', month: 'in the month of' },
    knowledge: { position: 'Position known', circle: 'Somewhere in a circle', area: 'Somewhere in a sea', unplaced: 'Cannot be placed' },
    known: {
      position: (metres: string) => `within ${metres}`,
      circle: (radius: string) => `radius ${radius}`
    },
    confidence: { high: 'confidence high', medium: 'confidence medium', low: 'confidence low' },
    basisOfPlace: { reported: 'as reported', inferred: 'inferred from reports' },
    asReported: 'As reported', why: 'Why it is drawn so',
    about: 'about', says: 'says', assumed: 'day assumed', month: 'day not known, by the end of the month', denies: 'denies', laterMark: 'later reporting',
    distance: (focus: string) => `Distance to ${focus}`, inside: 'Inside the deployment area', yes: 'yes', no: 'no', undecided: 'cannot be decided',
    extentNote: 'From every place where it can have been, on the WGS84 ellipsoid.',
    previous: 'Previous', next: 'Next', of: (n: number, m: number) => `${n} of ${m}`,
    choose: 'Choose one', described: 'title described, not read on the page', undated: 'undated', republished: (original: string) => `after ${original}`,
    size: 'Size of the sea inside', units: { km: 'km²', nm: 'square nautical miles', mi: 'square miles' },
    compare: (times: string, state: string) => `${times} times the land of ${state}, as drawn here`,
    corners: 'Basis of each corner', cornerBasis: { report: 'published position', limit: 'set back from a coast', 'closing-line': 'closing line, no report there', definition: 'definition' },
    inputs: 'Published positions behind it', namesInSources: 'What sources call it', unknowns: 'Not known', method: 'Method', caution: 'Not an exclusion zone and not a claim to any waters.',
    definition: 'Definition', open: 'No published limit: no outer line is drawn.', administered: 'Administered by', claimed: 'Claimed by', status: 'Status', policy: 'How the map shows it',
    inThisArea: 'Strikes known only to be somewhere here', tombstone: 'Withdrawn', group: 'Announced together', notKnownYet: 'Not yet public on the chosen day.',
    timeline: 'Where and when it was reported', undatedReports: 'Without a date', unusedReports: (count: number) => `Looked at and not used (${count})`, carried: 'last report before the chosen days', onDay: (day: string) => `On ${day}`, since: (day: string) => `from ${day}`, sourcesLater: 'read in a source published later',
    figures: (range: string, count: number) => `The ${count} figures given span ${range}; they are not added up or averaged.`,
    unused: 'not used for the map', category: 'Kind', weight: { core: 'core event', context: 'context' }, newsrooms: (n: number) => (n === 1 ? 'one newsroom' : `${n} newsrooms`)
  },
  es: {
    when: 'Cuándo', where: 'Dónde', claims: 'Quién dice qué', measures: 'Qué se deduce del lugar', sources: 'Fuentes', conflicts: 'Versiones que no coinciden', later: 'Informado después', rejected: 'Examinado y no utilizado',
    basis: { event: 'día del propio hecho', announcement: 'día del anuncio; no se conoce el del hecho', report: 'día de la información' },
    announced: (day: string) => `Público desde el ${day}`,
    precision: { day: '', about: 'hacia el', week: 'en la semana del', month: 'en el mes de' },
    knowledge: { position: 'Posición conocida', circle: 'En algún punto de un círculo', area: 'En algún lugar de un mar', unplaced: 'Sin ubicar' },
    known: {
      position: (metres: string) => `con un margen de ${metres}`,
      circle: (radius: string) => `radio de ${radius}`
    },
    confidence: { high: 'confianza alta', medium: 'confianza media', low: 'confianza baja' },
    basisOfPlace: { reported: 'según lo informado', inferred: 'deducido de lo informado' },
    asReported: 'Según se informó', why: 'Por qué se dibuja así',
    about: 'unos', says: 'dice', assumed: 'día supuesto', month: 'día desconocido, antes de fin de mes', denies: 'lo niega', laterMark: 'información posterior',
    distance: (focus: string) => `Distancia a ${focus}`, inside: 'Dentro de la zona de despliegue', yes: 'sí', no: 'no', undecided: 'no puede decidirse',
    extentNote: 'Desde cualquier lugar en que pudo ocurrir, sobre el elipsoide WGS84.',
    previous: 'Anterior', next: 'Siguiente', of: (n: number, m: number) => `${n} de ${m}`,
    choose: 'Elija uno', described: 'título descrito, no leído en la página', undated: 'sin fecha', republished: (original: string) => `a partir de ${original}`,
    size: 'Superficie de mar en su interior', units: { km: 'km²', nm: 'millas náuticas cuadradas', mi: 'millas terrestres cuadradas' },
    compare: (times: string, state: string) => `${times} veces la superficie terrestre de ${state}, según se dibuja aquí`,
    corners: 'Base de cada vértice', cornerBasis: { report: 'posición publicada', limit: 'retirado de una costa', 'closing-line': 'línea de cierre, sin informes', definition: 'definición' },
    inputs: 'Posiciones publicadas en las que se basa', namesInSources: 'Cómo la llaman las fuentes', unknowns: 'No se sabe', method: 'Método', caution: 'No es una zona de exclusión ni reclama aguas de nadie.',
    definition: 'Definición', open: 'Sin límite publicado: no se traza línea exterior.', administered: 'Administrada por', claimed: 'Reclamada por', status: 'Situación', policy: 'Cómo lo muestra el mapa',
    inThisArea: 'Ataques de los que solo se sabe que ocurrieron aquí', tombstone: 'Retirado', group: 'Anunciados juntos', notKnownYet: 'Aún no era público en el día elegido.',
    timeline: 'Dónde y cuándo se informó', undatedReports: 'Sin fecha', unusedReports: (count: number) => `Examinado y no utilizado (${count})`, carried: 'último informe anterior a los días elegidos', onDay: (day: string) => `El ${day}`, since: (day: string) => `desde el ${day}`, sourcesLater: 'consultado en una fuente publicada después',
    figures: (range: string, count: number) => `Las ${count} cifras ofrecidas abarcan ${range}; no se suman ni se promedian.`,
    unused: 'no utilizado para el mapa', category: 'Tipo', weight: { core: 'hecho central', context: 'contexto' }, newsrooms: (n: number) => (n === 1 ? 'una redacción' : `${n} redacciones`)
  }
})
