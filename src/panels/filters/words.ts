import type { FacetId } from '~/analysis/facets'
import { words } from '~/i18n/words'

/** The words of the filters. */
export const filtersWords = words<{
  readonly name: string
  readonly facets: Readonly<Record<FacetId, string>>
  readonly hints: Readonly<Partial<Record<FacetId, string>>>
  readonly inside: Readonly<Record<'yes' | 'no' | 'undecided', string>>
  readonly sources: Readonly<Record<'one' | 'few' | 'many', string>>
  readonly noGroup: string
  readonly shown: (shown: number, all: number) => string
  readonly unplaced: (count: number) => string
  readonly dates: string
  readonly clearAll: string
  readonly clearFacet: (facet: string) => string
  readonly remove: (facet: string, value: string) => string
  readonly active: string
  readonly count: (count: number) => string
  readonly open: string
}>({
  en: {
    name: 'Filters',
    facets: {
      kind: 'Kind',
      sea: 'Sea',
      knowledge: 'Knowledge of place',
      group: 'Group alleged',
      side: 'Who speaks, whose force',
      band: 'Off the coast as drawn',
      inside: 'Inside the deployment area',
      sources: 'Sources behind it'
    },
    hints: {
      band: 'Measured from the coast drawn here, not a legal limit.',
      group: 'As anyone alleged; nothing here confirms it.'
    },
    inside: { yes: 'yes', no: 'no', undecided: 'cannot be decided' },
    sources: { one: 'one source', few: '2 to 5 sources', many: '6 sources or more' },
    noGroup: 'No claim about a group',
    shown: (shown, all) => `${shown} of ${all} shown`,
    unplaced: (count) => `${count} cannot be placed on the map`,
    dates: 'The days chosen and “as known on” apply as well.',
    clearAll: 'Clear all',
    clearFacet: (facet) => `Clear: ${facet}`,
    remove: (facet, value) => `Remove filter: ${facet}, ${value}`,
    active: 'Active filters',
    count: (count) => (count === 1 ? '1 filter' : `${count} filters`),
    open: 'Show filters'
  },
  es: {
    name: 'Filtros',
    facets: {
      kind: 'Tipo',
      sea: 'Mar',
      knowledge: 'Conocimiento del lugar',
      group: 'Grupo señalado',
      side: 'Quién habla, de quién es la fuerza',
      band: 'Distancia a la costa dibujada',
      inside: 'Dentro de la zona de despliegue',
      sources: 'Fuentes que lo respaldan'
    },
    hints: {
      band: 'Medida desde la costa aquí dibujada; no es un límite legal.',
      group: 'Según quien lo haya señalado; nada aquí lo confirma.'
    },
    inside: { yes: 'sí', no: 'no', undecided: 'no puede decidirse' },
    sources: { one: 'una fuente', few: 'de 2 a 5 fuentes', many: '6 fuentes o más' },
    noGroup: 'Sin afirmación sobre un grupo',
    shown: (shown, all) => `${shown} de ${all} visibles`,
    unplaced: (count) => (count === 1 ? '1 no puede ubicarse en el mapa' : `${count} no pueden ubicarse en el mapa`),
    dates: 'También rigen los días elegidos y «lo sabido al».',
    clearAll: 'Quitar todos',
    clearFacet: (facet) => `Quitar: ${facet}`,
    remove: (facet, value) => `Quitar filtro: ${facet}, ${value}`,
    active: 'Filtros activos',
    count: (count) => (count === 1 ? '1 filtro' : `${count} filtros`),
    open: 'Ver filtros'
  }
})
