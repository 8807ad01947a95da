import { type LatLng, type Map as LeafletMap, type Point, point } from 'leaflet'

/** Milliseconds within which two taps are a double tap, and pixels within which they are in one place. */
const haste = 300
const near = 40
/** Pixels from which a held second tap is a drag, and those of one level of zoom. */
const slop = 5
const level = 110

/** Members of Leaflet's map that its own pinch uses and its types leave out. */
interface MapInside {
  _stop(): void
  _moveStart(zooms: boolean, silent: boolean): void
  _move(centre: LatLng, zoom: number, data: { readonly pinch: true; readonly round: false }): void
  _animateZoom(centre: LatLng, zoom: number, start: true, noUpdate: number): void
  _limitZoom(zoom: number): number
}

/** Zooms with one thumb: a tap and then a touch that is held and drawn down (in) or up (out), about where it began. Gives back how to stop. */
export function oneHandZoom(map: LeafletMap): () => void {
  const container = map.getContainer()
  const inside = map as unknown as MapInside // the members exist, only their types are missing
  let down: { readonly at: Point; readonly time: number } | null = null
  let tap: { readonly at: Point; readonly time: number } | null = null
  let hold: { readonly at: Point; readonly zoom: number; readonly place: LatLng; moved: boolean } | null = null
  let now: { readonly centre: LatLng; readonly zoom: number } | null = null

  const end = () => {
    if (hold?.moved && now)
      inside._animateZoom(now.centre, inside._limitZoom(now.zoom), true, map.options.zoomSnap ?? 1)
    hold = null
    now = null
  }
  const start = (event: TouchEvent) => {
    const [touch] = event.touches
    if (hold || !touch || event.touches.length !== 1 || !isOnMap(event.target, container)) {
      end()
      tap = down = null
      return
    }
    const at = map.mouseEventToContainerPoint(touch as unknown as MouseEvent) // only its client position is read
    down = { at, time: event.timeStamp }
    if (!tap || event.timeStamp - tap.time > haste || at.distanceTo(tap.at) > near) return
    hold = { at, zoom: map.getZoom(), place: map.containerPointToLatLng(at), moved: false }
    // Leaflet would begin to drag.
    event.stopPropagation()
  }
  const move = (event: TouchEvent) => {
    const [touch] = event.touches
    if (!hold || !touch) return
    const { y } = map.mouseEventToContainerPoint(touch as unknown as MouseEvent)
    const drawn = y - hold.at.y
    if (!hold.moved && Math.abs(drawn) < slop) return
    event.preventDefault()
    event.stopPropagation()
    if (!hold.moved) {
      inside._stop()
      inside._moveStart(true, false)
      hold.moved = true
    }
    const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), hold.zoom + drawn / level))
    const offset = hold.at.subtract(map.getSize().divideBy(2))
    const centre = map.unproject(map.project(hold.place, zoom).subtract(point(offset.x, offset.y)), zoom)
    now = { centre, zoom }
    inside._move(centre, zoom, { pinch: true, round: false })
  }
  const lift = (event: TouchEvent) => {
    const wasTap = down !== null && event.timeStamp - down.time < haste && !hold
    tap = wasTap && down ? { at: down.at, time: event.timeStamp } : null
    down = null
    // Otherwise the browser takes it for the second click of two.
    if (hold?.moved) event.preventDefault()
    end()
  }
  container.addEventListener('touchstart', start, { capture: true })
  container.addEventListener('touchmove', move, { capture: true, passive: false })
  container.addEventListener('touchend', lift, { capture: true })
  container.addEventListener('touchcancel', lift, { capture: true })
  return function stopZooming() {
    container.removeEventListener('touchstart', start, { capture: true })
    container.removeEventListener('touchmove', move, { capture: true })
    container.removeEventListener('touchend', lift, { capture: true })
    container.removeEventListener('touchcancel', lift, { capture: true })
  }
}

function isOnMap(target: EventTarget | null, container: HTMLElement): boolean {
  return target instanceof Element && (target === container || target.closest('.leaflet-pane, canvas') !== null)
}
