import { words } from '~/i18n/words'
import { inputOf } from '~/layers/input'
import type { LegendRow } from '~/layers/layer'
import { layerIds, layerOf } from '~/layers/layers'
import { legendOf } from '~/layers/legends'
import { paintSample } from '~/map/picture/paintSample'
import { wrapped } from '~/map/picture/wrapped'
import { contextOf } from '~/map/blank'
import { family } from '~/map/type'
import { formatDay } from '~/i18n/format'
import { homeView } from '~/state/view'
import type { Language } from '~/model/text'
import { cachedPicture } from './cached'
import { studio } from './canvas'
import { drawMap, type PictureGround, stateOf } from './drawPicture'
import { paletteOf } from './palette'

/** Size of a picture that shows what a link leads to, as networks ask for it. */
export const previewSize = { width: 1200, height: 630 } as const

const previewWords = words({
  en: {
    promise: 'What is known, how well it is known, and who says so',
    asOf: (day: string) => `As of ${day}`
  },
  es: {
    promise: 'Qué se sabe, con qué certeza y quién lo afirma',
    asOf: (day: string) => `Al ${day}`
  }
})

/** The card with the title: its place and its inner margin in pixels. */
const card = { x: 28, y: 28, width: 388, pad: 26 } as const
/** Most rows of the key. */
const mostRows = 5

/** What the first symbols mean: two of the topmost layer, one of each other. */
function key(ground: PictureGround, language: Language): readonly LegendRow[] {
  const view = homeView(ground.situation, layerIds, language)
  const input = inputOf(stateOf(ground, view))
  return view.layers
    .flatMap(({ id }, index) => legendOf(layerOf(id), input).slice(0, index === 0 ? 2 : 1))
    .slice(0, mostRows)
}

/** The picture for previews of links: the home view with title, day and a short key, as a PNG; null where there is no canvas for Node. */
export function previewPicture(ground: PictureGround, language: Language): Promise<Uint8Array | null> {
  return cachedPicture(ground, ['preview', language], async () => {
    const tools = await studio()
    if (!tools) return null
    const { height } = previewSize
    const palette = paletteOf('light')
    const map = drawMap(tools, ground, {
      view: homeView(ground.situation, layerIds, language),
      ...previewSize,
      theme: 'light',
      covered: { left: card.x + card.width, top: 0, right: 0, bottom: 0 }
    })
    const { title, asOf } = ground.situation.file
    const { promise, asOf: asOfWords } = previewWords[language]
    const context = contextOf(map)
    context.globalAlpha = 1
    const room = card.width - 2 * card.pad
    const tall = height - 2 * card.y
    context.fillStyle = palette.paper
    context.strokeStyle = palette.coast
    context.lineWidth = 1
    context.beginPath()
    context.roundRect(card.x, card.y, card.width, tall, 14)
    context.fill()
    context.stroke()
    context.textAlign = 'left'
    context.textBaseline = 'alphabetic'
    const left = card.x + card.pad
    let y = card.y + card.pad
    const say = (text: string, size: number, weight: number, colour: string) => {
      context.font = `${weight} ${size}px ${family}`
      context.fillStyle = colour
      for (const line of wrapped(context, text, room)) {
        y += size * 1.18
        context.fillText(line, left, y - size * 0.26)
      }
    }
    say(title[language], 37, 700, palette.ink)
    y += 12
    say(promise, 21, 400, palette['ink-soft'])
    // The key stands at the foot of the card.
    const rows = key(ground, language).map((row) => {
      context.font = `400 18px ${family}`
      return { ...row, lines: wrapped(context, row.text[language], room - 50) }
    })
    const day = asOfWords(formatDay(asOf, language))
    const foot = card.y + tall - card.pad
    let top = foot - 34 - rows.reduce((sum, { lines }) => sum + lines.length * 21 + 9, 0)
    for (const { symbol, lines } of top > y + 12 ? rows : []) {
      paintSample(context, symbol, left, top, palette, 1)
      context.font = `400 18px ${family}`
      context.fillStyle = palette.ink
      context.textAlign = 'left'
      context.textBaseline = 'alphabetic'
      lines.forEach((line, index) => context.fillText(line, left + 50, top + 17 + index * 21))
      top += lines.length * 21 + 9
    }
    context.font = `600 18px ${family}`
    context.fillStyle = palette['ink-soft']
    context.fillText(day, left, foot - 2)
    return tools.encoded(map, 'png')
  })
}
