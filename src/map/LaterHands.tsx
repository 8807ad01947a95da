import { BoxZoom } from 'leaflet/src/map/handler/Map.BoxZoom.js'
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { oneHandZoom } from './oneHandZoom'

/** The hands that a reader lays on the map less often than those in `handlers.ts`. */
export function LaterHands() {
  const map = useMap()
  useEffect(
    function addHands() {
      map.addHandler('boxZoom', BoxZoom)
      map.addHandler('doubleClickZoom', DoubleClickZoom)
      map.addHandler('touchZoom', TouchZoom)
      return oneHandZoom(map)
    },
    [map]
  )
  return null
}
