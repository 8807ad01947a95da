import type { Map as LeafletMap } from 'leaflet'

/** Maps whose camera moves for a picture only: nobody need hear of it. */
export const unheard = new WeakSet<LeafletMap>()
