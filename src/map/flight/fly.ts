import type { Map as LeafletMap } from 'leaflet'
import type { Camera } from '~/state/view'
import { toLatLng } from '../latLng'
import { mercatorX, mercatorY } from '../mercator'
import { type FlightPath, flightPath } from './path'
import { cameraOf, layStill, type Still, stillOf } from './still'
import { unheard } from './unheard'

/** What a hand on the map does, for which a flight ends at once. */
const touches = ['pointerdown', 'wheel', 'touchstart', 'keydown'] as const

/** Milliseconds after which nobody waits for a picture any more. */
const longest = 1200

/** A share between two bounds, from 0 to 1. */
function between(low: number, high: number, share: number): number {
  const part = Math.max(0, Math.min(1, (share - low) / (high - low)))
  return part * part * (3 - 2 * part)
}

/** Looks somewhere at once, at exactly that zoom, whatever the steps and the limits of the map. */
export function look(map: LeafletMap, { zoom, centre }: Camera): void {
  const { zoomSnap, minZoom } = map.options
  map.options.zoomSnap = 0
  map.options.minZoom = Math.min(minZoom ?? 0, zoom)
  map.setView(toLatLng(centre), zoom, { animate: false })
  map.options.zoomSnap = zoomSnap
  map.options.minZoom = minZoom
}

/** The camera that sees all that a flight passes over. */
function overview(path: FlightPath, { x: width, y: height }: { readonly x: number; readonly y: number }): Camera {
  const cameras = Array.from({ length: 25 }, (_, step) => path.at(step / 24))
  let [left, top, right, bottom] = [1, 1, 0, 0]
  for (const { zoom, centre } of cameras) {
    const world = 256 * 2 ** zoom
    const [x, y] = [mercatorX(centre[0]), mercatorY(centre[1])]
    left = Math.min(left, x - width / 2 / world)
    right = Math.max(right, x + width / 2 / world)
    top = Math.min(top, y - height / 2 / world)
    bottom = Math.max(bottom, y + height / 2 / world)
  }
  const zoom = Math.log2(Math.min(width / (right - left), height / (bottom - top)) / 256)
  const middle = (top + bottom) / 2
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * middle))) * 180) / Math.PI
  return { zoom, centre: [((left + right) / 2) * 360 - 180, latitude] }
}

/** Resolves once the map is painted where it looks; or after a while, if it was so before. */
function laid(map: LeafletMap): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(waiting)
      map.off('laid', done)
      resolve()
    }
    const waiting = setTimeout(done, longest)
    map.on('laid', done)
  })
}

/** A flight that may still be under way. */
export interface Flight {
  /** Where it looks now, and what it shows. */
  readonly now: () => { readonly camera: Camera; readonly still: Still }
  /** Ends it; `stay` leaves the map where the flight is, otherwise it is where it was to go. */
  readonly stop: (stay: boolean) => void
  /** Whether it arrived, once it is over. */
  readonly arrival: Promise<boolean>
}

/**
 * Flies over the map: a canvas of pictures lies over it and moves, while the map beneath has arrived already. Pictures of
 * where it sets out, of all that it passes over, and of where it ends: it is never empty, and paints nothing under way.
 * `change` changes what the map shows.
 */
export function fly(map: LeafletMap, to: Camera, before: Flight | null, change: () => void): Flight {
  const container = map.getContainer()
  const size = map.getSize()
  const ratio = Math.min(2, window.devicePixelRatio || 1)
  // One that is still flying hands on where it is and what it shows.
  const { camera: from, still: start } = before?.now() ?? { camera: cameraOf(map), still: stillOf(map, ratio) }
  const path = flightPath(from, to, size.x, map.getMinZoom())
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  canvas.className = 'flight'
  canvas.width = Math.round(size.x * ratio)
  canvas.height = Math.round(size.y * ratio)
  context?.scale(ratio, ratio)
  const water = getComputedStyle(container).backgroundColor
  let [camera, whole, end]: [Camera, Still | null, Still | null] = [from, null, null]

  function lay(share: number): void {
    if (!context) return
    camera = path.at(share)
    context.fillStyle = water
    context.fillRect(0, 0, size.x, size.y)
    if (whole) layStill(context, whole, camera, size, 1)
    layStill(context, start, camera, size, 1 - between(0.1, 0.6, share))
    if (end) layStill(context, end, camera, size, between(0.45, 0.95, share))
  }

  let settle: (arrived: boolean) => void = () => {}
  const arrival = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  let [waiting, begun, over]: [number, number | null, boolean] = [0, null, false]

  function finish(arrived: boolean): void {
    over = true
    cancelAnimationFrame(waiting)
    for (const touch of touches) container.removeEventListener(touch, touched, { capture: true })
    map.off('movestart', overtaken)
    settle(arrived)
  }
  function stop(stay: boolean): void {
    if (over) return
    finish(false)
    if (!stay) return canvas.remove()
    // What the flight shows lies over the map until the map shows it too.
    const shown = laid(map)
    look(map, camera)
    void shown.then(() => canvas.remove())
  }
  function touched(): void {
    stop(true)
  }
  function overtaken(): void {
    stop(false)
  }
  function step(time: number): void {
    begun ??= time
    const share = (time - begun) / path.duration
    if (share >= 1) {
      canvas.remove()
      return finish(true)
    }
    lay(share)
    waiting = requestAnimationFrame(step)
  }
  async function setOut(): Promise<void> {
    change()
    const seen = laid(map)
    unheard.add(map)
    look(map, overview(path, size))
    unheard.delete(map)
    await seen
    if (over) return
    whole = stillOf(map, ratio)
    const there = laid(map)
    look(map, to)
    await there
    if (over) return
    end = stillOf(map, ratio)
    map.on('movestart', overtaken)
    waiting = requestAnimationFrame(step)
  }

  lay(0)
  container.append(canvas)
  before?.stop(false)
  for (const touch of touches) container.addEventListener(touch, touched, { capture: true, passive: true })
  void setOut()
  return {
    now: () => ({
      camera,
      still: {
        canvas,
        left: mercatorX(camera.centre[0]) - size.x / 2 / (256 * 2 ** camera.zoom),
        top: mercatorY(camera.centre[1]) - size.y / 2 / (256 * 2 ** camera.zoom),
        width: size.x / (256 * 2 ** camera.zoom)
      }
    }),
    stop,
    arrival
  }
}
