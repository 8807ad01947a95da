import type { Map as LeafletMap } from 'leaflet'
import type { Camera } from '~/state/view'
import { fromLatLng } from '../latLng'
import { mercatorX, mercatorY } from '../mercator'

/** A picture of a part of the world: its upper left corner and its width, as shares of the world. */
export interface Still {
  readonly canvas: HTMLCanvasElement
  readonly left: number
  readonly top: number
  readonly width: number
}

/** How far pictures reach beyond the view on each side, as shares of it: as far as the canvases on the map do. */
const margin = 0.1

/** Where the map looks now. */
export function cameraOf(map: LeafletMap): Camera {
  return { zoom: map.getZoom(), centre: fromLatLng(map.getCenter()) }
}

/** The world's width in pixels at a zoom. */
function worldWidth(zoom: number): number {
  return 256 * 2 ** zoom
}

function blank(width: number, height: number, ratio: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw on.')
  context.scale(ratio, ratio)
  return [canvas, context]
}

/** What lies on the map now, put together from its canvases without painting anything again. */
export function stillOf(map: LeafletMap, ratio: number): Still {
  const container = map.getContainer()
  const { x: width, y: height } = map.getSize()
  const area = container.getBoundingClientRect()
  const [canvas, context] = blank(width * (1 + 2 * margin), height * (1 + 2 * margin), ratio)
  context.fillStyle = getComputedStyle(container).backgroundColor
  context.fillRect(0, 0, width * (1 + 2 * margin), height * (1 + 2 * margin))
  const level = (sheet: HTMLElement) => Number(sheet.parentElement?.style.zIndex ?? 0)
  const sheets = [...container.querySelectorAll<HTMLCanvasElement>('canvas.sheet')]
    .filter((sheet) => sheet.style.display !== 'none' && sheet.width > 0 && sheet.height > 0)
    .toSorted((a, b) => level(a) - level(b))
  for (const sheet of sheets) {
    const box = sheet.getBoundingClientRect()
    context.globalAlpha = Number(sheet.parentElement?.style.opacity || 1)
    context.drawImage(
      sheet,
      box.left - area.left + margin * width,
      box.top - area.top + margin * height,
      box.width,
      box.height
    )
  }
  const camera = cameraOf(map)
  const world = worldWidth(camera.zoom)
  return {
    canvas,
    left: mercatorX(camera.centre[0]) - (width * (0.5 + margin)) / world,
    top: mercatorY(camera.centre[1]) - (height * (0.5 + margin)) / world,
    width: (width * (1 + 2 * margin)) / world
  }
}

/** Lays a picture of the world where it belongs under a camera, on a context whose unit is a pixel of the page. */
export function layStill(
  context: CanvasRenderingContext2D,
  { canvas, left, top, width }: Still,
  camera: Camera,
  size: { readonly x: number; readonly y: number },
  opacity: number
): void {
  if (opacity <= 0) return
  const world = worldWidth(camera.zoom)
  const x = (left - mercatorX(camera.centre[0])) * world + size.x / 2
  const y = (top - mercatorY(camera.centre[1])) * world + size.y / 2
  context.globalAlpha = opacity
  context.drawImage(canvas, x, y, width * world, (width * world * canvas.height) / canvas.width)
  context.globalAlpha = 1
}
