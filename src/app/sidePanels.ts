import type { ComponentType } from 'react'
import type { Text } from '~/model/text'
import { LayersPanel } from '~/panels/layers/LayersPanel'

/** A panel beside the map: its id, the name on its button, and what it shows (loaded when first opened, where lazy). */
export interface SidePanel {
  readonly id: string
  readonly name: Text
  readonly component: ComponentType
}

/** The panels of which one at a time is open on the left, in the order of their buttons. */
export const sidePanels: readonly SidePanel[] = [{ id: 'layers', name: { en: 'Layers', es: 'Capas' }, component: LayersPanel }]
