import type { SearchGroup } from '~/analysis/searchEntries'
import { words } from '~/i18n/words'

/** The words of the search. */
export const searchWords = words<{
  readonly results: string
  readonly groups: Readonly<Record<SearchGroup, string>>
  readonly some: (shown: number, total: number) => string
  readonly nothing: (text: string) => string
  readonly loose: string
  readonly preparing: string
  readonly count: (count: number) => string
  readonly layerOn: (layer: string) => string
  readonly leftOut: (title: string) => string
  readonly notPlaced: (title: string) => string
  readonly citedBy: (count: number) => string
  readonly opens: string
}>({
  en: {
    results: 'Results',
    groups: { strikes: 'Strikes', events: 'Events', forces: 'Forces', places: 'Places', sources: 'Sources' },
    some: (shown, total) => `${shown} of ${total}`,
    nothing: (text) => `Nothing found for “${text}”.`,
    loose: 'Nothing has exactly these words; this comes close.',
    preparing: 'Preparing the search …',
    count: (count) => (count === 1 ? '1 result' : `${count} results`),
    layerOn: (layer) => `The layer “${layer}” was switched on to show it.`,
    leftOut: (title) => `“${title}” is not on the map: the days or filters chosen leave it out.`,
    notPlaced: (title) => `“${title}” cannot be placed on the map; what is known stands in the details.`,
    citedBy: (count) => (count === 1 ? 'behind 1 item' : `behind ${count} items`),
    opens: 'Enter opens, Escape goes back'
  },
  es: {
    results: 'Resultados',
    groups: { strikes: 'Ataques', events: 'Hechos', forces: 'Fuerzas', places: 'Lugares', sources: 'Fuentes' },
    some: (shown, total) => `${shown} de ${total}`,
    nothing: (text) => `No se encontró nada para «${text}».`,
    loose: 'Nada contiene exactamente estas palabras; esto se acerca.',
    preparing: 'Se prepara la búsqueda…',
    count: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
    layerOn: (layer) => `Se activó la capa «${layer}» para mostrarlo.`,
    leftOut: (title) => `«${title}» no está en el mapa: los días o filtros elegidos lo dejan fuera.`,
    notPlaced: (title) => `«${title}» no puede ubicarse en el mapa; lo que se sabe está en los detalles.`,
    citedBy: (count) => (count === 1 ? 'respalda 1 elemento' : `respalda ${count} elementos`),
    opens: 'Intro abre, Escape vuelve'
  }
})
