import type { Blank } from '../blank'
import type { Order, Painted } from './orders'
import { Painter } from './painter'
import { Turns } from './turns'
import { whenLettersCome } from './typefaces'

const blank: Blank = (width, height) => Object.assign(document.createElement('canvas'), { width, height })

/** Paints within the page, in turns with it: for browsers that give a worker no canvas, or whose worker broke down. */
export function pagePainter(painted: (one: Painted<ImageBitmap>) => void): (orders: readonly Order[]) => void {
  const painter = new Painter(blank, ({ picture, ...rest }) => {
    void createImageBitmap(picture).then((bitmap) => painted({ ...rest, picture: bitmap }))
  })
  const turns = new Turns(() => painter.step())
  whenLettersCome(document.fonts, () => {
    painter.letter()
    turns.go()
  })
  return function take(orders) {
    for (const order of orders) painter.take(order)
    turns.go()
  }
}
