import { lazy, type ComponentType } from 'react'
import type { Text } from '~/model/text'
import { FilterMark } from '~/panels/filters/FilterMark'
import type { IconName } from '~/panels/icons'

/** A panel beside the map: its id, the name on its button, and what it shows (loaded when first opened, where lazy). */
export interface SidePanel {
  readonly id: string
  readonly name: Text
  /** Null where the page itself shows it, because it goes on while it is closed. */
  readonly component: ComponentType | null
  /** Drawing on its button. */
  readonly icon?: IconName
  /** What its button shows beside the name, whether the panel is open or not. */
  readonly mark?: ComponentType
  /** Tells evidence, which is fetched after what the map shows. */
  readonly tells?: true
  /** Reached from within another panel or from the map: it has no button of its own. */
  readonly inner?: true
  /** To be read rather than used beside the map: a sheet of it opens at its full height. */
  readonly page?: true
}

/** One panel with four pages, so that turning them keeps what was typed. */
const EvidencePanel = lazy(() => import('~/panels/sources/EvidencePanel'))

/** The panels of which one at a time is open on the left, in the order of their buttons. */
export const sidePanels: readonly SidePanel[] = [
  { id: 'story', name: { en: 'Story', es: 'Relato' }, icon: 'story', component: null },
  {
    id: 'layers',
    name: { en: 'Layers', es: 'Capas' },
    icon: 'layers',
    component: lazy(() => import('~/panels/layers/LayersPanel'))
  },
  {
    id: 'filters',
    name: { en: 'Filters', es: 'Filtros' },
    icon: 'filters',
    component: lazy(() => import('~/panels/filters/FiltersPanel')),
    tells: true,
    mark: FilterMark
  },
  {
    id: 'measure',
    name: { en: 'Measure', es: 'Medir' },
    icon: 'measure',
    component: lazy(() => import('~/panels/measure/MeasurePanel'))
  },
  {
    id: 'share',
    name: { en: 'Share', es: 'Compartir' },
    icon: 'share',
    component: lazy(() => import('~/panels/share/SharePanel')),
    tells: true
  },
  {
    id: 'sources',
    name: { en: 'Sources', es: 'Fuentes' },
    icon: 'sources',
    component: EvidencePanel,
    tells: true,
    page: true
  },
  {
    id: 'newsrooms',
    name: { en: 'Who stands behind it', es: 'Quién lo informa' },
    component: EvidencePanel,
    tells: true,
    inner: true,
    page: true
  },
  {
    id: 'unknowns',
    name: { en: 'Not known', es: 'No se sabe' },
    icon: 'unknowns',
    component: EvidencePanel,
    tells: true,
    page: true
  },
  {
    id: 'changes',
    name: { en: 'Changes', es: 'Cambios' },
    component: EvidencePanel,
    tells: true,
    inner: true,
    page: true
  },
  {
    id: 'legend',
    name: { en: 'Legend', es: 'Leyenda' },
    component: lazy(() => import('~/panels/embed/EmbedLegend')),
    inner: true
  },
  {
    id: 'help',
    name: { en: 'Help', es: 'Ayuda' },
    icon: 'help',
    component: lazy(() => import('~/panels/help/HelpPanel')),
    tells: true,
    page: true
  }
]
