import 'leaflet/dist/leaflet.css'
import './map.css'
import './raster/raster.css'
import './handlers'
import { lazy, memo, type ReactNode, Suspense, useEffect } from 'react'
import { MapContainer, useMap } from 'react-leaflet'
import { Apart } from '~/state/later'
import { isRasterPage } from '~/state/rasterPage'
import { useSelect, useSituation, useWords } from '~/state/useStore'
import { restsPerZoom } from './camera'
import { CameraLink } from './CameraLink'
import { Attribution } from './controls/Attribution'
import { Coordinates } from './controls/Coordinates'
import { MapButtons } from './controls/MapButtons'
import { Scale } from './controls/Scale'
import { Canvases } from './Canvases'
import type { Brush } from './painter/brush'
import { toBounds } from './latLng'
import { mapWords } from './words'

/** Tells who comes to the map by keyboard what its keys do. */
function KeysOfMap() {
  const map = useMap()
  const { description } = useWords(mapWords)
  useEffect(
    function describe() {
      const container = map.getContainer()
      container.setAttribute('role', 'group')
      container.setAttribute('aria-label', description)
    },
    [map, description]
  )
  useEffect(
    function tellHandFromKey() {
      const container = map.getContainer()
      let pressed = false
      // Leaflet gives the map the focus when it is pressed, and a browser takes that for the work of a key.
      const press = () => {
        pressed = true
        setTimeout(() => (pressed = false))
      }
      const enter = () => container.toggleAttribute('data-pressed', pressed)
      const type = () => container.removeAttribute('data-pressed')
      container.addEventListener('mousedown', press, true)
      container.addEventListener('focus', enter)
      container.addEventListener('keydown', type)
      return function stopTelling() {
        container.removeEventListener('mousedown', press, true)
        container.removeEventListener('focus', enter)
        container.removeEventListener('keydown', type)
      }
    },
    [map]
  )
  return null
}
const RasterTiles = lazy(() => import('./raster/RasterTiles'))
const Archives = lazy(() => import('./archives/Archives'))

/** The map with its controls; `children` lie inside the Leaflet context. */
export const MapView = memo(function MapView({
  brush,
  children
}: {
  readonly brush: Brush
  readonly children?: ReactNode
}) {
  const { file } = useSituation()
  const { map } = useWords(mapWords)
  const archived = useSelect(({ situation, view }) =>
    view.layers.some(({ id }) => situation.file.archives.some((one) => one.id === id))
  )
  const [west, south, east, north] = file.window
  const margin = 12
  // Farther on the south: what lies there may have to come out from under a sheet.
  const below = 60
  return (
    <section className="map-region" aria-label={map} aria-describedby="summary" id="map">
      {/* Where it looks is told by CameraLink alone: to look twice costs twice. */}
      <MapContainer
        className="map"
        zoomControl={false}
        attributionControl={false}
        zoomSnap={1 / restsPerZoom}
        zoomDelta={0.75}
        wheelPxPerZoomLevel={90}
        maxZoom={11}
        maxBounds={toBounds([west - margin, Math.max(-80, south - below), east + margin, Math.min(80, north + margin)])}
        maxBoundsViscosity={0.6}
        inertiaDeceleration={2600}
        keyboardPanDelta={90}
      >
        <Apart>
          {/* The camera first: what is drawn is then drawn once, where it belongs. */}
          <CameraLink />
          <KeysOfMap />
          <Canvases brush={brush} />
          {isRasterPage() && (
            <Suspense>
              <RasterTiles />
            </Suspense>
          )}
          {archived && (
            <Suspense>
              <Archives />
            </Suspense>
          )}
          <MapButtons />
          <div className="map-foot">
            <Scale />
            <Coordinates />
            <Attribution />
          </div>
          {children}
        </Apart>
      </MapContainer>
    </section>
  )
})
