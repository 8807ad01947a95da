import 'leaflet/dist/leaflet.css'
import './map.css'
import './handlers'
import { type ReactNode, useEffect } from 'react'
import { MapContainer, useMap } from 'react-leaflet'
import { useSituation, useStore, useWords } from '~/state/useStore'
import { CameraLink } from './CameraLink'
import { Attribution } from './controls/Attribution'
import { Coordinates } from './controls/Coordinates'
import { MapButtons } from './controls/MapButtons'
import { Scale } from './controls/Scale'
import { FeatureListbox } from './FeatureListbox'
import { StoryFlights } from './flight/StoryFlights'
import { Canvases } from './Canvases'
import type { Brush } from './painter/brush'
import { toBounds } from './latLng'
import { Measuring } from './measure/Measuring'
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
  return null
}

/** The map with its controls; `children` lie inside the Leaflet context. */
export function MapView({ brush, children }: { readonly brush: Brush; readonly children?: ReactNode }) {
  const { file } = useSituation()
  const { view } = useStore().getState()
  const { map } = useWords(mapWords)
  const [[west, south, east, north]] = [file.window]
  const margin = 12
  return (
    <section className="map-region" aria-label={map} aria-describedby="summary" id="map">
      <MapContainer
        className="map"
        bounds={toBounds(file.home)}
        {...(view.camera ? { zoom: view.camera.zoom } : {})}
        zoomControl={false}
        attributionControl={false}
        zoomSnap={0.25}
        zoomDelta={0.75}
        wheelPxPerZoomLevel={90}
        maxZoom={11}
        maxBounds={toBounds([
          west - margin,
          Math.max(-80, south - margin),
          east + margin,
          Math.min(80, north + margin)
        ])}
        maxBoundsViscosity={0.6}
        inertiaDeceleration={2600}
        keyboardPanDelta={90}
      >
        {/* The camera first: what is drawn is then drawn once, where it belongs. */}
        <CameraLink />
        <KeysOfMap />
        <Canvases brush={brush} />
        <StoryFlights />
        <FeatureListbox />
        <MapButtons />
        <div className="map-foot">
          <Scale />
          <Coordinates />
          <Attribution />
        </div>
        <Measuring />
        {children}
      </MapContainer>
    </section>
  )
}
