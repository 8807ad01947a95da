import type { BasemapFile } from '~/model/basemap'
import type { Box } from '~/model/geometry'
import type { Language } from '~/model/text'
import type { Order, StackOrder } from '../painter/orders'
import { type PackedLayer, unpackLayer } from './packed'

/** Where the map opens for whoever comes without a link. */
export interface OpeningPlace {
  readonly home: Box
  readonly homeNarrow?: Box | undefined
  /** The part of the world that the map has. */
  readonly window: Box
}

/** What the map shows to whoever comes without a link, made by the build: it is painted before the page itself can draw anything. */
export interface Opening {
  readonly language: Language
  /** As exact as a large screen shows it. */
  readonly basemap: BasemapFile
  /** Layers that are on, the topmost first. */
  readonly stack: readonly StackOrder[]
  readonly layers: readonly PackedLayer[]
}

/** An opening from its bytes: the basemap, and the orders that bring its layers. */
export function readOpening(bytes: ArrayBuffer): {
  readonly basemap: BasemapFile
  readonly orders: readonly Order[]
} {
  const { language, basemap, stack, layers } = JSON.parse(new TextDecoder().decode(bytes)) as Opening // made by the build
  return {
    basemap,
    orders: [{ kind: 'stack', layers: stack, language, marked: [], ringed: null }, ...layers.map(unpackLayer)]
  }
}
