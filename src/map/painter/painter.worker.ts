import type { Blank } from '../blank'
import type { Order, Painted } from './orders'
import { Painter } from './painter'
import { Turns } from './turns'
import { addTypeface, whenLettersCome } from './typefaces'

// The two kinds of canvas speak the same drawing language; only the element behind differs.
const blank: Blank = (width, height) => new OffscreenCanvas(width, height) as unknown as HTMLCanvasElement

const painter = new Painter(blank, ({ picture, ...rest }) => {
  const bitmap = (picture as unknown as OffscreenCanvas).transferToImageBitmap() // made by `blank`
  const painted: Painted<ImageBitmap> = { ...rest, picture: bitmap }
  postMessage(painted, { transfer: [bitmap] })
})
const turns = new Turns(() => painter.step())

addEventListener('message', ({ data }: MessageEvent<readonly Order[]>) => {
  for (const order of data) painter.take(order)
  turns.go()
})

// A worker has typefaces of its own; the types of the page's window do not say so.
const { fonts } = globalThis as unknown as { readonly fonts: FontFaceSet }
addTypeface(fonts)
whenLettersCome(fonts, () => {
  painter.letter()
  turns.go()
})
