import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { type Destination, setFlyer } from '~/state/flights'
import { useStore } from '~/state/useStore'
import type { Camera } from '~/state/view'
import { cameraFor, homeBox, isHigh } from '../fit'
import type { Flight } from './fly'

/** Lets the story bring the map somewhere in one movement; where motion is not wanted, at once. */
export function StoryFlights() {
  const map = useMap()
  const store = useStore()
  useEffect(
    function offerFlights() {
      let under: Flight | null = null
      const cameraTo = (to: Destination): Camera => {
        if (to.kind === 'camera') return to.camera
        if (to.kind === 'home') return cameraFor(map, homeBox(map, store.getState().situation.file))
        return cameraFor(map, isHigh(map) ? to.narrow : to.wide)
      }
      setFlyer(store, async (to, change) => {
        const { fly, look } = await import('./fly')
        const still = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden
        // Tiles are pictures of other origins or still on their way: nothing can be put together from them.
        const tiled = map.getContainer().querySelector('.leaflet-tile') !== null
        if (still || tiled) {
          under?.stop(false)
          under = null
          change()
          look(map, cameraTo(to))
          return true
        }
        const flight = fly(map, cameraTo(to), under, change)
        under = flight
        const arrived = await flight.arrival
        if (under === flight) under = null
        return arrived
      })
      return function withdraw() {
        under?.stop(false)
        setFlyer(store, null)
      }
    },
    [map, store]
  )
  return null
}
