import type { Label } from '~/layers/layer'
import type { Position } from '~/model/geometry'
import type { Language, Text } from '~/model/text'
import { mercatorX, mercatorY } from './mercator'
import { mergeLabels } from './mergeLabels'
import type { Frame } from './sheet'
import { tokenRow } from './tokenRow'
import { type Face, faces, family, sizeAt } from './type'

/** A label that a layer offers, with what opens when it is chosen. */
export interface Offer {
  readonly label: Label
  readonly opens: readonly string[]
  readonly title: Text
  readonly feature: string
  readonly layer: string
  readonly opacity: number
  /** Where the things stand that one label stands for. */
  readonly anchors?: readonly Position[]
}

/** A label that found room: its box in pixels of the frame and where its text begins. */
export interface Placed extends Offer {
  readonly face: Face
  readonly font: string
  readonly size: number
  readonly lines: readonly string[]
  /** Middle of the box. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The position it belongs to. */
  readonly anchorX: number
  readonly anchorY: number
}

interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const widths = new Map<string, number>()

function widthOf(context: CanvasRenderingContext2D, font: string, spacing: number, text: string): number {
  const key = `${font}|${spacing}|${text}`
  const found = widths.get(key)
  if (found !== undefined) return found
  context.font = font
  const width = context.measureText(text).width + spacing * Math.max(0, text.length - 1)
  if (widths.size > 5000) widths.clear()
  widths.set(key, width)
  return width
}

/** The words of a long name over as many lines as keep it compact. */
function broken(text: string, style: Label['style']): readonly string[] {
  if (!['ocean', 'sea', 'gulf', 'country', 'lake', 'note'].includes(style) || text.length < 13 || !text.includes(' ')) return [text]
  const words = text.split(' ')
  let best: readonly string[] = [text]
  let longest = Infinity
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')]
    const length = Math.max(...lines.map((line) => line.length))
    if (length < longest) [best, longest] = [lines, length]
  }
  return best
}

const beside: readonly (readonly [number, number])[] = [[1, 0], [-1, 0], [1, -0.75], [1, 0.75], [-1, -0.75], [-1, 0.75], [0, -1], [0, 1]]

/** Where a row of small drawings may move, in its own widths and heights. */
const onIt: readonly (readonly [number, number])[] = [[0, 0], [0, -1], [1, 0], [-1, 0], [0, 1], [1, -1], [-1, -1], [1, 1], [-1, 1], [0, -2], [0, 2], [2, 0], [-2, 0], [1, -2], [-1, -2], [1, 2], [-1, 2]]
const aboveIt: readonly (readonly [number, number])[] = [[0, -0.85], [0.75, -0.75], [-0.75, -0.75], [0, 0.85], [1, 0], [-1, 0], [0.75, 0.75], [-0.75, 0.75], [0, -1.8], [1, -1.8], [-1, -1.8], [0, 1.8], [2, 0], [-2, 0]]

/** Middles of the boxes that a label may take, the best first. */
function candidates(label: Label, face: Face, size: number, width: number, height: number, frame: Frame): readonly (readonly [number, number, number, number])[] {
  const spot = ([longitude, latitude]: readonly [number, number]) => [mercatorX(longitude) * frame.scale - frame.originX, mercatorY(latitude) * frame.scale - frame.originY] as const
  const anchors = [label.at, ...(label.others ?? [])].map(spot)
  if (face.stand === 'beside') {
    const [x, y] = anchors[0] ?? [0, 0]
    const clear = (label.style === 'focus' ? 9 : 6) + size * 0.15
    return beside.map(([dx, dy]) => [x + dx * (width / 2 + clear), y + dy * (height / 2 + (dx === 0 ? clear : 2)), x, y])
  }
  if (label.style === 'badge') {
    const [x, y] = anchors[0] ?? [0, 0]
    const shifts = [[0, 0], [0, -1], [0, 1], [-0.6, 0], [0.6, 0], [0, -2], [0, 2], [-0.6, -1], [0.6, 1], [-0.6, 1], [0.6, -1], [0, 3], [0, -3], [1.05, 0], [-1.05, 0], [1.05, 1], [-1.05, 1], [1.05, -1], [-1.05, -1], [0, 4], [0, -4], [1.05, 2], [-1.05, 2], [1.05, -2], [-1.05, -2], [0, 5], [0, -5]] as const
    return shifts.map(([dx, dy]) => [x + dx * width, y + dy * (height + 6), x, y])
  }
  if (label.style === 'token') {
    const [x, y] = anchors[0] ?? [0, 0]
    const shifts = label.above ? aboveIt : onIt
    const near = anchors.slice(1).map(([otherX, otherY]): readonly [number, number, number, number] => [otherX, otherY, otherX, otherY])
    const [first, ...rest] = shifts.map(([dx, dy]): readonly [number, number, number, number] => [x + dx * (width + 5), y + dy * (height + 5), x, y])
    // Where many things are in one place, further and further round it.
    const round = [2, 3, 4, 5, 6].flatMap((ring) =>
      Array.from({ length: ring * 8 }, (_, i): readonly [number, number, number, number] => {
        const turn = (i / (ring * 8)) * 2 * Math.PI - Math.PI / 2
        return [x + Math.cos(turn) * ring * Math.min(width + 5, 40), y + Math.sin(turn) * ring * (height + 5), x, y]
      })
    )
    return [...(first ? [first] : []), ...near, ...rest, ...round]
  }
  const wide = ['ocean', 'sea'].includes(label.style)
  const nudges = wide || ['gulf', 'country', 'note'].includes(label.style) ? [0, -1, 1, -2, 2] : [0]
  const sidesteps = wide ? [0, 0.7, -0.7] : [0]
  return anchors.flatMap(([x, y]) => sidesteps.flatMap((aside) => nudges.map((nudge): readonly [number, number, number, number] => [x + aside * width, y + nudge * height, x, y])))
}

/** Pixels within which two towns of the same name are one. */
const sameTown = 26

function anchorOf({ at: [longitude, latitude] }: Label, { scale, originX, originY }: Frame): readonly [number, number] {
  return [mercatorX(longitude) * scale - originX, mercatorY(latitude) * scale - originY]
}

function around([x, y]: readonly [number, number], reach: number): Rect {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

function overlap(one: Rect, other: Rect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}

/** Gives labels room, the lowest rank first; what would touch another is left out. Rooms in `taken` are kept free. */
export function placeLabels(offered: readonly Offer[], frame: Frame, language: Language, taken: readonly Rect[] = []): readonly Placed[] {
  const offers = mergeLabels(offered, frame)
  const rooms: Rect[] = [...taken]
  const placed: Placed[] = []
  const { context, zoom, width: frameWidth, height: frameHeight } = frame
  const narrow = frameWidth - 2 * frame.marginX < 620
  // Symbols keep their own room: text gives way to all of them, cards only to the focus place.
  const spots = offers.flatMap(({ label, feature }) =>
    faces[label.style].stand === 'beside' && !label.dot && zoom >= (label.minZoom ?? 0) ? [{ feature, focus: label.style === 'focus', room: around(anchorOf(label, frame), label.style === 'focus' ? 11 : 6) }] : []
  )
  for (const offer of offers.toSorted((a, b) => a.label.rank - b.label.rank)) {
    const { label } = offer
    if (label.minZoom !== undefined && zoom < label.minZoom) continue
    const face = faces[label.style]
    // A small state's name is set small: its rank says how much room it has.
    const size = sizeAt(face, zoom) * (label.style === 'country' && label.rank >= 14 ? 0.74 : label.style === 'country' && label.rank >= 13 ? 0.86 : 1)
    const font = `${face.italic ? 'italic ' : ''}${face.weight} ${size.toFixed(1)}px ${family}`
    const { text, under: below } = narrow && label.narrow ? label.narrow : label
    const said = face.capitals ? text[language].toLocaleUpperCase(language) : text[language]
    const under = below?.[language]
    if (face.stand === 'beside' && placed.some((one) => one.label.text[language] === label.text[language] && one.face.stand === 'beside' && Math.hypot(one.anchorX - anchorOf(label, frame)[0], one.anchorY - anchorOf(label, frame)[1]) < sameTown)) continue
    const lines = label.style === 'badge' ? (under === undefined ? [said] : [said, under]) : broken(said, label.style)
    const spacing = (label.spread ?? face.spread ?? 0) * size
    const row = label.tokens ? tokenRow(label.tokens, (count) => widthOf(context, font, 0, count)) : null
    const textWidth = row ? row.width : Math.max(...lines.map((line, index) => widthOf(context, label.style === 'badge' && index === 1 ? font.replace(/[\d.]+px/, `${(size * 0.85).toFixed(1)}px`) : font, spacing, line)))
    const padding = label.style === 'badge' ? 9 : label.style === 'number' ? 5 : 1
    const width = textWidth + (row ? 0 : padding * 2)
    const height = row ? row.height : lines.length * size * 1.18 + (label.style === 'badge' ? 10 : label.style === 'number' ? 4 : 0)
    const angle = ((label.angle ?? 0) * Math.PI) / 180
    const boxWidth = Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height
    const boxHeight = Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height
    const card = label.style === 'badge' || label.style === 'number' || label.style === 'token'
    const air = row ? 1 : card ? 3 : 4
    // What the edge of the view would cut comes later, what would leave the view last.
    const isSeen = (x: number, y: number) => x > frame.marginX && x < frameWidth - frame.marginX && y > frame.marginY && y < frameHeight - frame.marginY
    const crosses = (x: number, edge: number) => x - boxWidth / 2 < edge !== x + boxWidth / 2 < edge
    const cut = ([x, y, anchorX, anchorY]: readonly [number, number, number, number]) =>
      isSeen(anchorX, anchorY) && !isSeen(x, y) ? 2 : Number(crosses(x, frame.marginX) || crosses(x, frameWidth - frame.marginX))
    const tries = candidates(label, face, size, width, height, frame).toSorted((a, b) => cut(a) - cut(b))
    let found = false
    for (const [x, y, anchorX, anchorY] of tries) {
      const room = { left: x - boxWidth / 2 - air, right: x + boxWidth / 2 + air, top: y - boxHeight / 2 - air / 2, bottom: y + boxHeight / 2 + air / 2 }
      if (room.right < 0 || room.left > frameWidth || room.bottom < 0 || room.top > frameHeight) continue
      if (rooms.some((other) => overlap(room, other))) continue
      if (spots.some((spot) => spot.feature !== offer.feature && (spot.focus || !card) && overlap(room, spot.room))) continue
      rooms.push(room)
      placed.push({ ...offer, face, font, size, lines, x, y, width, height, anchorX, anchorY })
      found = true
      break
    }
    // A row of drawings is the thing itself: without room it stands where it belongs, over others.
    const [first] = tries
    const inside = first !== undefined && first[0] > 0 && first[0] < frameWidth && first[1] > 0 && first[1] < frameHeight
    if (row && !found && inside) placed.push({ ...offer, face, font, size, lines, x: first[0], y: first[1], width, height, anchorX: first[2], anchorY: first[3] })
  }
  return placed
}
