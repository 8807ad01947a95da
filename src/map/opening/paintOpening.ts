import type { Camera } from '~/state/view'
import { cameraOn, homeBoxOf, type Size, worldAtZero } from '../camera'
import { coveredRooms } from '../coveredRooms'
import { insets } from '../insets'
import { leastZoom } from '../leastZoom'
import { mercatorX, mercatorY } from '../mercator'
import type { Brush } from '../painter/brush'
import type { Place } from '../painter/orders'
import { readPalette } from '../palette'
import { hangOpening, openingCanvas } from './curtain'
import type { OpeningPlace } from './opening'

/** The place that the map will show first, where its sheet will show it. */
function firstPlace({ zoom, centre: [longitude, latitude] }: Camera, { width, height }: Size): Omit<Place, 'number'> {
  const scale = worldAtZero * 2 ** zoom
  return {
    zoom,
    scale,
    originX: Math.round(mercatorX(longitude) * scale - width / 2),
    originY: Math.round(mercatorY(latitude) * scale - height / 2),
    width,
    height,
    ratio: window.devicePixelRatio || 1,
    // Nobody drags it.
    marginX: 0,
    marginY: 0
  }
}

/**
 * Has the first picture painted where the map will be, of what the painter was told before the page began, and anew while the
 * map's place changes. Resolves once its layers are to be seen.
 */
export function paintOpening(map: HTMLElement, opening: OpeningPlace, brush: Brush): Promise<void> {
  const palette = readPalette()
  const canvas = openingCanvas()
  const context = canvas.getContext('bitmaprenderer')
  // Other than the numbers of the map's own pictures.
  let number = 0
  let look = () => {}
  const seen = new Promise<void>((complete) => {
    look = () => {
      const { left, top } = map.getBoundingClientRect()
      // Whole pixels, as Leaflet counts them.
      const size = { width: map.clientWidth, height: map.clientHeight }
      const camera = cameraOn(homeBoxOf(opening, size), size, insets(map), leastZoom(size.width, opening.window))
      const place: Place = { ...firstPlace(camera, size), number: --number, passing: true }
      brush.hang({
        lost: () =>
          brush.tell([
            { kind: 'palette', palette },
            { kind: 'place', place, covered: coveredRooms(map) }
          ]),
        painted({ number: painted, picture, parts }) {
          if (painted !== place.number) return picture.close()
          hangOpening(canvas, left, top, place)
          context?.transferFromImageBitmap(picture)
          canvas.dataset['drawn'] = parts.join(' ')
          for (const part of parts) performance.mark(`opening: ${part}`)
          if (parts.includes('layers')) complete()
        }
      })
    }
  })
  look()
  const { clientWidth, clientHeight } = map
  let before = `${clientWidth} ${clientHeight}`
  const sizes = new ResizeObserver(() => {
    // The page itself has taken over.
    if (!map.isConnected) return sizes.disconnect()
    const now = `${map.clientWidth} ${map.clientHeight}`
    if (now !== before) look()
    before = now
  })
  sizes.observe(map)
  return seen
}
