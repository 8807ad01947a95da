/** Parts of Leaflet that act by being imported: the hands on the map, and the room for its own paths. */
declare module 'leaflet/src/map/handler/*'
declare module 'leaflet/src/layer/vector/Renderer.getRenderer.js'
