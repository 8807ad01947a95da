import { type LatLng, type LatLngBounds, latLng, latLngBounds } from 'leaflet'
import type { Box, Position } from '~/model/geometry'

/** A position as Leaflet has it, latitude first: the only place where the order is turned. */
export function toLatLng([longitude, latitude]: Position): LatLng {
  return latLng(latitude, longitude)
}

/** A position, longitude first, from Leaflet. */
export function fromLatLng({ lng, lat }: LatLng): Position {
  return [lng, lat]
}

/** A box as Leaflet has it. */
export function toBounds([west, south, east, north]: Box): LatLngBounds {
  return latLngBounds(latLng(south, west), latLng(north, east))
}
