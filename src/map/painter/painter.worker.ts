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

/** Milliseconds without an order after which the next picture is laid out ahead; a hand that moves the map may move it on. */
const calm = { change: 10, move: 1000 }
let waiting: ReturnType<typeof setTimeout>

function rest(pause: number): void {
  waiting = setTimeout(() => {
    if (turns.isGoing) rest(pause)
    // Between two parts an order may come.
    else if (painter.prepare()) rest(0)
  }, pause)
}

addEventListener('message', ({ data }: MessageEvent<readonly Order[]>) => {
  clearTimeout(waiting)
  for (const order of data) painter.take(order)
  turns.go()
  rest(data.some(({ kind }) => kind === 'place' || kind === 'image') ? calm.move : calm.change)
})

// A worker has typefaces of its own; the types of the page's window do not say so.
const { fonts } = globalThis as unknown as { readonly fonts: FontFaceSet }
addTypeface(fonts)
whenLettersCome(fonts, () => {
  painter.letter()
  turns.go()
})
