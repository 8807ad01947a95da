import 'leaflet/dist/leaflet.css'
import { geoJSON, map as leafletMap } from 'leaflet'
import { type BasemapFile, decodeBasemap } from '~/model/basemap'

/** What anybody would write who wants this coast on a Leaflet map: the library as it is, the coast as GeoJSON on a canvas. */
async function begin(): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const [west = 0, south = 0, east = 0, north = 0] = (asked.get('box') ?? '').split(',').map(Number)
  const map = leafletMap('map', { preferCanvas: true, zoomSnap: 0.25 })
  map.fitBounds([
    [south, west],
    [north, east]
  ])
  const file = (await (await fetch(asked.get('basemap') ?? '')).json()) as BasemapFile // made by the same build
  const coordinates = decodeBasemap(file).coastlines.map(({ line }) =>
    Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i] ?? 0, line[2 * i + 1] ?? 0])
  )
  const coast: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates }
  geoJSON(coast, { style: { weight: 1, color: '#456' } }).addTo(map)
  // Leaflet draws in the next frame.
  requestAnimationFrame(() => {
    document.body.dataset['drawn'] = 'land layers lettering'
    performance.mark('map: land')
  })
}

void begin()
