import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { serve } from '~/exchange/worker/serve'
import type { CrowdOrder } from './crowdDrawer'
import { CrowdPainter } from './crowdPainter'

function blank(width: number, height: number) {
  const image = new OffscreenCanvas(width, height)
  const context = image.getContext('2d')
  if (!context) throw new Error('This browser gives its workers no canvas to draw on.')
  return { context, image }
}

/** The map's typeface, from where the page has it already; without it the numbers stand in the system's. */
async function loadFont(): Promise<void> {
  const { fonts } = self as unknown as { readonly fonts?: FontFaceSet } // the page's types know no workers
  const face = new FontFace('Source Sans 3 Variable', `url(${new URL(font, self.location.href).href})`, {
    weight: '200 900'
  })
  fonts?.add(await face.load())
}

/** The first picture does not wait longer than this for the typeface, in milliseconds. */
const patience = 150
const ready = Promise.race([loadFont().catch(() => {}), new Promise((settle) => setTimeout(settle, patience))])
let painter: CrowdPainter | null = null

serve<CrowdOrder>(async (order) => {
  if (order.kind === 'data') {
    painter = new CrowdPainter(order.data, blank)
    return { result: null }
  }
  if (!painter) throw new Error('A crowd without numbers cannot be drawn.')
  if (order.kind === 'pick') return { result: painter.pick(order.question) }
  await ready
  const { frame } = order.scene
  const { context, image } = blank(Math.round(frame.width * frame.ratio), Math.round(frame.height * frame.ratio))
  context.scale(frame.ratio, frame.ratio)
  const count = painter.paint(context, order.scene)
  const bitmap = image.transferToImageBitmap()
  return { result: { image: bitmap, count }, transfer: [bitmap] }
})
