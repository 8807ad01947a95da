/** Parts of Leaflet that act by being imported: the hands on the map, and the room for its own paths. */
declare module 'leaflet/src/map/handler/*'
declare module 'leaflet/src/layer/vector/Renderer.getRenderer.js'
declare module 'leaflet/src/map/handler/Map.BoxZoom.js' {
  import type { Handler } from 'leaflet'

  export const BoxZoom: typeof Handler
}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js' {
  import type { Handler } from 'leaflet'

  export const DoubleClickZoom: typeof Handler
}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {
  import type { Handler } from 'leaflet'

  export const TouchZoom: typeof Handler
}
