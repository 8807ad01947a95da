import type { Fact } from '~/model/claim'
import { words } from './words'

/** What each fact of a claim is called. */
export const factWords = words<Record<Fact, string>>({
  en: {
    killed: 'Killed',
    'presumed-dead': 'Presumed dead',
    survivors: 'Survivors',
    aboard: 'People aboard',
    vessels: 'Vessels',
    'vessel-kind': 'Kind of vessel',
    group: 'Group alleged',
    waters: 'Waters',
    date: 'Date',
    place: 'Place',
    origin: 'Left from',
    destination: 'Bound for',
    identity: 'Who the dead were',
    nationality: 'Nationality',
    cargo: 'Cargo',
    order: 'Who ordered it',
    legality: 'Legality',
    'second-strike': 'The second strike',
    account: 'Accounts',
    purpose: 'Purpose',
    presence: 'Presence',
    equipment: 'Equipment',
    use: 'Use',
    reaction: 'Reactions',
    content: 'Content',
    status: 'Status',
    figure: 'Figures',
    troops: 'Troops',
    ships: 'Ships',
    aircraft: 'Aircraft',
    crew: 'Crew',
    'exercise-troops': 'Troops in the exercise',
    strikes: 'Strikes',
    mobilised: 'Mobilised',
    reward: 'Reward'
  },
  es: {
    killed: 'Muertos',
    'presumed-dead': 'Presuntos muertos',
    survivors: 'Sobrevivientes',
    aboard: 'Personas a bordo',
    vessels: 'Embarcaciones',
    'vessel-kind': 'Tipo de embarcación',
    group: 'Grupo señalado',
    waters: 'Aguas',
    date: 'Fecha',
    place: 'Lugar',
    origin: 'Salida',
    destination: 'Destino',
    identity: 'Quiénes eran los muertos',
    nationality: 'Nacionalidad',
    cargo: 'Carga',
    order: 'Quién lo ordenó',
    legality: 'Legalidad',
    'second-strike': 'El segundo ataque',
    account: 'Versiones',
    purpose: 'Propósito',
    presence: 'Presencia',
    equipment: 'Equipo',
    use: 'Uso',
    reaction: 'Reacciones',
    content: 'Contenido',
    status: 'Estado',
    figure: 'Cifras',
    troops: 'Tropas',
    ships: 'Buques',
    aircraft: 'Aeronaves',
    crew: 'Tripulación',
    'exercise-troops': 'Tropas en el ejercicio',
    strikes: 'Ataques',
    mobilised: 'Movilizados',
    reward: 'Recompensa'
  }
})

/** What a claim about waters may say. Words that are disputed or no legal terms stand in quotation marks. */
export const watersWordTexts = words({
  en: {
    international: '“international waters”',
    'beyond-territorial-sea': 'beyond any territorial sea',
    territorial: 'territorial waters',
    'within-eez': 'within an exclusive economic zone',
    'beyond-eez': 'outside an exclusive economic zone',
    unstated: 'not stated'
  },
  es: {
    international: '«aguas internacionales»',
    'beyond-territorial-sea': 'fuera de todo mar territorial',
    territorial: 'aguas territoriales',
    'within-eez': 'dentro de una zona económica exclusiva',
    'beyond-eez': 'fuera de una zona económica exclusiva',
    unstated: 'sin precisar'
  }
})
