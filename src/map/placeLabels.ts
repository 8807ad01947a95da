import type { Label } from '~/layers/layer'
import type { Position } from '~/model/geometry'
import type { Language, Text } from '~/model/text'
import { labelCandidates } from './labelCandidates'
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

/** A rectangle in pixels of the frame. */
export interface Rect {
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

/** Measures all words anew: a typeface has arrived. */
export function forgetWidths(): void {
  widths.clear()
}

/** The words of a long name over as many lines as keep it compact. */
function broken(text: string, style: Label['style']): readonly string[] {
  if (!['ocean', 'sea', 'gulf', 'country', 'lake', 'note'].includes(style) || text.length < 13 || !text.includes(' '))
    return [text]
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

type Candidate = ReturnType<typeof labelCandidates>[number]

/** The first of the candidates that are admitted which is free, those of the least `cut` before the others; and the first of them all. */
function firstFree(
  candidates: readonly Candidate[],
  admits: (candidate: Candidate) => boolean,
  cut: (candidate: Candidate) => number,
  isFree: (candidate: Candidate) => boolean
): { readonly found: Candidate | null; readonly first: Candidate | null } {
  const later: Candidate[][] = [[], []]
  let first: Candidate | null = null
  for (const candidate of candidates) {
    if (!admits(candidate)) continue
    const rank = cut(candidate)
    if (rank > 0) {
      later[rank - 1]?.push(candidate)
      continue
    }
    first ??= candidate
    if (isFree(candidate)) return { found: candidate, first }
  }
  const rest = later.flat()
  return { found: rest.find(isFree) ?? null, first: first ?? rest[0] ?? null }
}

/** Pixels within which two towns of the same name are one. */
const sameTown = 26

/** Pixels within which a place and a name set in wide letters say the same. */
const sameWater = 160

function anchorOf({ at: [longitude, latitude] }: Label, { scale, originX, originY }: Frame): readonly [number, number] {
  return [mercatorX(longitude) * scale - originX, mercatorY(latitude) * scale - originY]
}

/** Whether a text belongs so far outside of the frame that no letter of it can reach in, however wide: it need not be measured. */
function isFar(
  { at, others = [], tokens, style }: Label,
  lines: readonly string[],
  size: number,
  spacing: number,
  { scale, originX, originY, width, height }: Frame
): boolean {
  if (tokens) return false
  const longest = Math.max(...lines.map((line) => line.length))
  const reach = (style === 'badge' ? 3 : 1.5) * (longest * (1.3 * size + spacing) + 40) + 6 * size * lines.length
  return [at, ...others].every(([longitude, latitude]) => {
    const [x, y] = [mercatorX(longitude) * scale - originX, mercatorY(latitude) * scale - originY]
    return x < -reach || x > width + reach || y < -reach || y > height + reach
  })
}

function around([x, y]: readonly [number, number], reach: number): Rect {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

function overlap(one: Rect, other: Rect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}

function holds(rect: Rect, x: number, y: number): boolean {
  return x > rect.left && x < rect.right && y > rect.top && y < rect.bottom
}

/**
 * Gives labels room, the lowest rank first; what would touch another is left out, as is a name that the edge of the view
 * or something in `covered` would cut. Cards and the focus place only prefer to stand clear of those.
 */
export function placeLabels(
  offered: readonly Offer[],
  frame: Frame,
  language: Language,
  covered: readonly Rect[] = []
): readonly Placed[] {
  const offers = mergeLabels(offered, frame)
  const rooms: Rect[] = []
  const placed: Placed[] = []
  const { context, zoom, width: frameWidth, height: frameHeight } = frame
  const narrow = frameWidth - 2 * frame.marginX < 620 || frameHeight - 2 * frame.marginY < 340
  // Symbols keep their own room: text gives way to all of them, cards only to the focus place.
  const spots = offers.flatMap(({ label, feature }) =>
    faces[label.style].stand === 'beside' && !label.dot && zoom >= (label.minZoom ?? 0)
      ? [
          {
            feature,
            focus: label.style === 'focus',
            room: around(anchorOf(label, frame), label.style === 'focus' ? 11 : 6)
          }
        ]
      : []
  )
  for (const offer of offers.toSorted((a, b) => a.label.rank - b.label.rank)) {
    const { label } = offer
    if (label.minZoom !== undefined && zoom < label.minZoom) continue
    const face = faces[label.style]
    // A small state's name is set small: its rank says how much room it has.
    const size =
      sizeAt(face, zoom) *
      (label.style === 'country' && label.rank >= 14 ? 0.74 : label.style === 'country' && label.rank >= 13 ? 0.86 : 1)
    const font = `${face.italic ? 'italic ' : ''}${face.weight} ${size.toFixed(1)}px ${family}`
    const { text, under: below } = narrow && label.narrow ? label.narrow : label
    const said = face.capitals ? text[language].toLocaleUpperCase(language) : text[language]
    const under = below?.[language]
    const [homeX, homeY] = anchorOf(label, frame)
    if (
      face.stand === 'beside' &&
      placed.some(
        (one) =>
          one.label.text[language] === label.text[language] &&
          Math.hypot(one.anchorX - homeX, one.anchorY - homeY) < (one.face.stand === 'beside' ? sameTown : sameWater)
      )
    )
      continue
    const lines = label.style === 'badge' ? (under === undefined ? [said] : [said, under]) : broken(said, label.style)
    const spacing = (label.spread ?? face.spread ?? 0) * size
    if (isFar(label, lines, size, spacing, frame)) continue
    const row = label.tokens ? tokenRow(label.tokens, (count) => widthOf(context, font, 0, count)) : null
    const textWidth = row
      ? row.width
      : Math.max(
          ...lines.map((line, index) =>
            widthOf(
              context,
              label.style === 'badge' && index === 1 ? font.replace(/[\d.]+px/, `${(size * 0.85).toFixed(1)}px`) : font,
              spacing,
              line
            )
          )
        )
    const padding = label.style === 'badge' ? 9 : label.style === 'number' ? 5 : 1
    const width = textWidth + (row ? 0 : padding * 2)
    const height = row
      ? row.height
      : lines.length * size * 1.18 + (label.style === 'badge' ? 10 : label.style === 'number' ? 4 : 0)
    const angle = ((label.angle ?? 0) * Math.PI) / 180
    const boxWidth = Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height
    const boxHeight = Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height
    const card = label.style === 'badge' || label.style === 'number' || label.style === 'token'
    const air = row ? 1 : card ? 3 : 4
    // What the edge of the view would cut comes later, what would leave the view last.
    const isSeen = (x: number, y: number) =>
      x > frame.marginX && x < frameWidth - frame.marginX && y > frame.marginY && y < frameHeight - frame.marginY
    const crosses = (middle: number, length: number, edge: number) =>
      middle - length / 2 < edge !== middle + length / 2 < edge
    const isCut = (x: number, y: number) =>
      crosses(x, boxWidth, frame.marginX) ||
      crosses(x, boxWidth, frameWidth - frame.marginX) ||
      crosses(y, boxHeight, frame.marginY) ||
      crosses(y, boxHeight, frameHeight - frame.marginY)
    const isCovered = (x: number, y: number) =>
      covered.some((rect) =>
        overlap(
          { left: x - boxWidth / 2, right: x + boxWidth / 2, top: y - boxHeight / 2, bottom: y + boxHeight / 2 },
          rect
        )
      )
    // What lies under a panel stays there.
    const isBuried = covered.some((rect) => holds(rect, homeX, homeY))
    const mustShow = card || label.style === 'focus'
    if (isBuried && face.stand === 'beside' && !mustShow) continue
    // A card goes a little out of the way of what covers it, never far from where it belongs.
    const isHidden = (x: number, y: number, anchorX: number, anchorY: number) =>
      !isBuried &&
      isSeen(anchorX, anchorY) &&
      (isCut(x, y) || isCovered(x, y) || Math.hypot(x - anchorX, y - anchorY) > 1.2 * width)
    const cut = ([x, y, anchorX, anchorY]: Candidate) =>
      isSeen(anchorX, anchorY) && !isSeen(x, y)
        ? 2
        : Number(
            crosses(x, boxWidth, frame.marginX) ||
              crosses(x, boxWidth, frameWidth - frame.marginX) ||
              isHidden(x, y, anchorX, anchorY)
          )
    const roomAt = ([x, y]: Candidate): Rect => ({
      left: x - boxWidth / 2 - air,
      right: x + boxWidth / 2 + air,
      top: y - boxHeight / 2 - air / 2,
      bottom: y + boxHeight / 2 + air / 2
    })
    const isFree = (room: Rect) =>
      !(room.right < 0 || room.left > frameWidth || room.bottom < 0 || room.top > frameHeight) &&
      !rooms.some((other) => overlap(room, other)) &&
      !spots.some((spot) => spot.feature !== offer.feature && (spot.focus || !card) && overlap(room, spot.room))
    const put = ([x, y, anchorX, anchorY]: Candidate) =>
      placed.push({ ...offer, face, font, size, lines, x, y, width, height, anchorX, anchorY })
    const { found, first } = firstFree(
      labelCandidates(label, face, size, width, height, frame),
      ([x, y]) => mustShow || !(isCut(x, y) || isCovered(x, y)),
      cut,
      (candidate) => isFree(roomAt(candidate))
    )
    if (found) {
      rooms.push(roomAt(found))
      put(found)
      continue
    }
    // A row of drawings is the thing itself: without room it stands where it belongs, over others.
    const inside = first && first[0] > 0 && first[0] < frameWidth && first[1] > 0 && first[1] < frameHeight
    if (row && inside) put(first)
  }
  return placed
}
