/** Makes a canvas of so many device pixels: the page's, a worker's, or that of the program which draws at build. */
export type Blank = (width: number, height: number) => HTMLCanvasElement

/** The context of a canvas; throws where the browser gives none. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw on.')
  return context
}
