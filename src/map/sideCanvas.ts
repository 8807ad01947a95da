/** A canvas that is on no page, to draw on beside another; where a browser knows none, one of the page that is never put on it. */
export function sideCanvas(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  return typeof OffscreenCanvas === 'undefined'
    ? Object.assign(document.createElement('canvas'), { width, height })
    : new OffscreenCanvas(width, height)
}
