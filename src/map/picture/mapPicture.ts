import { distance } from '~/geodesy/distance'
import { formatDay, formatNumber, metresIn, unitNames } from '~/i18n/format'
import { formatPeriod } from '~/i18n/period'
import { inputOf } from '~/layers/input'
import type { LegendRow } from '~/layers/layer'
import { layerIds, layerOf } from '~/layers/layers'
import { legendOf } from '~/layers/legends'
import type { Position } from '~/model/geometry'
import { writeLink } from '~/state/link/link'
import type { State } from '~/state/store'
import type { Palette } from '../palette'
import { type Blank, contextOf } from '../blank'
import { family } from '../type'
import { mapLaterWords } from '../laterWords'
import { mapWords } from '../words'
import { paintSample } from './paintSample'
import { wrapped } from './wrapped'

/** What a picture is made of. */
export interface PictureParts {
  readonly state: State
  readonly palette: Palette
  /** The map as it is drawn, and its size in pixels of the page. */
  readonly map: HTMLCanvasElement
  readonly width: number
  readonly height: number
  readonly ratio: number
  readonly blank: Blank
  /** Where the page is; the link in the credit leads there. */
  readonly address: string
  /** The middle of the map and a position so many pixels east of it. */
  readonly gauge: { readonly from: Position; readonly to: Position; readonly pixels: number }
}

const air = 16
const column = 290
const line = 19

/** The map with title, days, legend, scale, version, credit and link round it. */
export function mapPicture(parts: PictureParts): HTMLCanvasElement {
  const { state, palette, width, height, ratio } = parts
  const {
    view,
    situation: { file }
  } = state
  const { language } = view
  const canvas = parts.blank(1, 1)
  const context = contextOf(canvas)
  const text = (size: number, weight = 400) => {
    context.font = `${weight} ${size}px ${family}`
  }
  const { version } = mapWords[language]
  const { asKnown } = mapLaterWords[language]
  const period = formatPeriod(view.from ?? file.span.start, view.to ?? file.span.end, language)
  const days = `${period.charAt(0).toLocaleUpperCase(language)}${period.slice(1)}${view.known === null ? '' : ` · ${asKnown(formatDay(view.known, language))}`}`
  const link = new URL(writeLink(view, { situation: state.situation, layerIds, home: state.home }), parts.address).href
  const credit = [
    version(file.version, formatDay(file.asOf, language)),
    `${file.credit[language]} ${file.licence[language]}.`,
    link
  ]

  text(22, 650)
  const title = wrapped(context, file.title[language], width - 2 * air)
  text(13)
  const foot = wrapped(context, credit.join(' · '), width - 2 * air)
  const columns = Math.max(1, Math.floor((width - 2 * air + 20) / (column + 20)))
  const room = columns === 1 ? width - 2 * air : column
  const entries = legend(parts).map((entry) => measured(context, entry, room))
  const stacks = stacked(entries, columns)
  const top = air + title.length * 27 + 24
  const legendHeight = Math.max(0, ...stacks.map((stack) => stack.reduce((sum, entry) => sum + entry.height, 0)))
  const whole = top + height + air + legendHeight + 10 + foot.length * line + air
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(whole * ratio)
  context.scale(ratio, ratio)
  context.textBaseline = 'alphabetic'
  context.fillStyle = palette.paper
  context.fillRect(0, 0, width, whole)
  context.fillStyle = palette.ink
  text(22, 650)
  title.forEach((one, index) => context.fillText(one, air, air + 18 + index * 27))
  text(15)
  context.fillStyle = palette['ink-soft']
  context.fillText(days, air, air + title.length * 27 + 10)
  context.drawImage(parts.map, 0, top, width, height)
  paintScale(context, parts, top + height - 14)
  stacks.forEach((stack, index) => {
    let y = top + height + air
    for (const entry of stack) {
      paintEntry(context, entry, air + index * (column + 20), y, parts)
      y += entry.height
    }
  })
  context.fillStyle = palette['ink-soft']
  text(13)
  foot.forEach((one, index) => context.fillText(one, air, whole - air - 4 - (foot.length - 1 - index) * line))
  return canvas
}

type Entry =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'row'; readonly text: string; readonly symbol: LegendRow['symbol'] }
type Measured = Entry & { readonly lines: readonly string[]; readonly height: number }

/** What the layers that are on mean: the name of each, then its symbols; a layer of one symbol is one row. */
function legend({ state }: PictureParts): readonly Entry[] {
  const input = inputOf(state)
  const { language, layers } = state.view
  return layers.flatMap(({ id }): readonly Entry[] => {
    const layer = layerOf(id)
    const name = layer.name(state.situation)[language]
    const rows = legendOf(layer, input)
    const [only] = rows
    if (!only) return []
    if (rows.length === 1) return [{ kind: 'row', text: name, symbol: only.symbol }]
    return [
      { kind: 'name', text: name },
      ...rows.map(({ symbol, text }): Entry => ({ kind: 'row', text: text[language], symbol }))
    ]
  })
}

function fontOf(entry: Entry): string {
  return entry.kind === 'name' ? `650 14px ${family}` : `400 13px ${family}`
}

function measured(context: CanvasRenderingContext2D, entry: Entry, room: number): Measured {
  context.font = fontOf(entry)
  const lines = wrapped(context, entry.text, entry.kind === 'name' ? room : room - 44)
  return {
    ...entry,
    lines,
    height: entry.kind === 'name' ? lines.length * line + 8 : Math.max(26, lines.length * 17 + 8)
  }
}

/** Entries over columns of about the same height; a name never ends one. */
function stacked(entries: readonly Measured[], columns: number): readonly (readonly Measured[])[] {
  const share = entries.reduce((sum, { height }) => sum + height, 0) / columns
  const stacks: Measured[][] = [[]]
  let height = 0
  entries.forEach((entry) => {
    if (height > 0 && height + entry.height / 2 > share && stacks.length < columns) {
      const last = stacks.at(-1)
      const carried = last?.at(-1)?.kind === 'name' ? last.splice(-1) : []
      stacks.push(carried)
      height = carried.reduce((sum, one) => sum + one.height, 0)
    }
    stacks.at(-1)?.push(entry)
    height += entry.height
  })
  return stacks
}

function paintEntry(
  context: CanvasRenderingContext2D,
  entry: Measured,
  x: number,
  y: number,
  { palette, ratio }: PictureParts
): void {
  context.font = fontOf(entry)
  context.fillStyle = palette.ink
  if (entry.kind === 'name') entry.lines.forEach((one, index) => context.fillText(one, x, y + 18 + index * line))
  else {
    paintSample(context, entry.symbol, x, y, palette, ratio)
    context.font = fontOf(entry)
    context.fillStyle = palette.ink
    const first = y + (entry.lines.length === 1 ? 16 : 13)
    entry.lines.forEach((one, index) => context.fillText(one, x + 44, first + index * 17))
  }
}

/** Kilometres above, nautical miles below, true at the middle of the map. */
function paintScale(
  context: CanvasRenderingContext2D,
  {
    palette,
    gauge,
    state: {
      view: { language }
    }
  }: PictureParts,
  y: number
): void {
  const metres = distance(gauge.from, gauge.to) / gauge.pixels
  context.font = `400 12px ${family}`
  ;(['km', 'nm'] as const).forEach((unit, index) => {
    const power = 10 ** Math.floor(Math.log10((110 * metres) / metresIn[unit]))
    const length = ([5, 2, 1].find((step) => step * power * metresIn[unit] <= 110 * metres) ?? 1) * power
    const size = (length * metresIn[unit]) / metres
    const base = y - 12 + index * 14
    const words = `${formatNumber(length, language, length < 1 ? 2 : 0)} ${unitNames[language][unit]}`
    context.lineWidth = 4
    context.strokeStyle = palette.halo
    context.strokeText(words, air + size + 6, base + 4)
    for (const [weight, colour] of [
      [4, palette.halo],
      [1.5, palette.ink]
    ] as const) {
      context.strokeStyle = colour
      context.lineWidth = weight
      context.beginPath()
      context.moveTo(air, base - 4)
      context.lineTo(air, base)
      context.lineTo(air + size, base)
      context.lineTo(air + size, base - 4)
      context.stroke()
    }
    context.fillStyle = palette.ink
    context.fillText(words, air + size + 6, base + 4)
  })
}
