import type { Place } from '../painter/orders'

/** The class of the canvas on which the first picture stands, behind the page, until the map itself has one. */
const name = 'opening'

/** A canvas for the first picture, not yet on the page. */
export function openingCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.className = name
  canvas.setAttribute('aria-hidden', 'true')
  return canvas
}

/** Hangs the canvas behind the page where its picture belongs, in pixels of the page; the place of the map lets it show through. */
export function hangOpening(canvas: HTMLCanvasElement, left: number, top: number, { width, height }: Place): void {
  for (const [side, pixels] of Object.entries({ left, top, width, height }))
    canvas.style.setProperty(side, `${pixels}px`)
  if (canvas.isConnected) return
  document.body.append(canvas)
  document.documentElement.dataset[name] = ''
}

/** Whether the first picture stands there still. */
export function isOpening(): boolean {
  return document.documentElement.dataset[name] !== undefined
}

/** Takes the first picture away: the map has its own. */
export function endOpening(): void {
  document.querySelector(`.${name}`)?.remove()
  delete document.documentElement.dataset[name]
}
