import type { Label } from '~/layers/layer'
import type { Language } from '~/model/text'
import { type Candidate, labelCandidates } from './labelCandidates'
import { mercatorX, mercatorY } from './mercator'
import type { Frame } from './sheet'
import { tokenRow } from './tokenRow'
import { type Face, faces, family, sizeAt } from './type'

/** A rectangle in pixels of the frame. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What labels have to fit into: the view, the language, and what of the view is covered. */
export interface Setting {
  readonly frame: Frame
  readonly language: Language
  readonly covered: readonly Rect[]
}

/** A label set in its type: lines of text or a row of small drawings, and their size in pixels. */
export interface Typeset {
  readonly face: Face
  readonly font: string
  readonly size: number
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** A label as it looks in a view, before it competes for room with others. */
export interface Fitted extends Typeset {
  /** It is drawn as a card or as a row of small drawings. */
  readonly card: boolean
  /** Where it can stand, in the order in which that suits it; found as far as somebody looks. */
  readonly candidates: () => Generator<Candidate>
  /** The room that it takes at a candidate. */
  readonly roomAt: (candidate: Candidate) => Rect
}

const widths = new Map<string, number>()
/** Labels that were fitted into the setting that was asked for last; null for those without a place in it. */
let fitted = { setting: '', labels: new WeakMap<Label, Fitted | null>() }

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
  fitted = { setting: '', labels: new WeakMap() }
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

/** Pixels of the frame at which a label's position lies. */
export function anchorOf(
  { at: [longitude, latitude] }: Label,
  { scale, originX, originY }: Frame
): readonly [number, number] {
  return [mercatorX(longitude) * scale - originX, mercatorY(latitude) * scale - originY]
}

/** Whether two rectangles have more than an edge in common. */
export function overlap(one: Rect, other: Rect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}

function holds(rect: Rect, x: number, y: number): boolean {
  return x > rect.left && x < rect.right && y > rect.top && y < rect.bottom
}

/**
 * Finds how labels look in a setting and where they can stand; null for one that has no place there. What is fitted into the same
 * setting again is the same as before.
 */
export function fitter(setting: Setting): (label: Label) => Fitted | null {
  const { frame, language, covered } = setting
  const { zoom, scale, originX, originY, width, height, marginX, marginY } = frame
  const name = JSON.stringify([zoom, scale, originX, originY, width, height, marginX, marginY, language, covered])
  if (fitted.setting !== name) fitted = { setting: name, labels: new WeakMap() }
  const { labels } = fitted
  return (label) => {
    const found = labels.get(label)
    if (found !== undefined) return found
    const made = fit(label, setting)
    labels.set(label, made)
    return made
  }
}

/** A label set in its type; null for one that the view does not show. */
function typeset(label: Label, frame: Frame, language: Language): Typeset | null {
  const { context, zoom, width: frameWidth, height: frameHeight, marginX, marginY } = frame
  if (label.minZoom !== undefined && zoom < label.minZoom) return null
  const narrow = frameWidth - 2 * marginX < 620 || frameHeight - 2 * marginY < 340
  const face = faces[label.style]
  // A small state's name is set small: its rank says how much room it has.
  const size =
    sizeAt(face, zoom) *
    (label.style === 'country' && label.rank >= 14 ? 0.74 : label.style === 'country' && label.rank >= 13 ? 0.86 : 1)
  const font = `${face.italic ? 'italic ' : ''}${face.weight} ${size.toFixed(1)}px ${family}`
  const { text, under: below } = narrow && label.narrow ? label.narrow : label
  const said = face.capitals ? text[language].toLocaleUpperCase(language) : text[language]
  const under = below?.[language]
  const lines = label.style === 'badge' ? (under === undefined ? [said] : [said, under]) : broken(said, label.style)
  const spacing = (label.spread ?? face.spread ?? 0) * size
  if (isFar(label, lines, size, spacing, frame)) return null
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
  return { face, font, size, lines, width, height }
}

function fit(label: Label, { frame, language, covered }: Setting): Fitted | null {
  const look = typeset(label, frame, language)
  if (!look) return null
  const { face, size, width, height } = look
  const { width: frameWidth, height: frameHeight, marginX, marginY } = frame
  const angle = ((label.angle ?? 0) * Math.PI) / 180
  const boxWidth = Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height
  const boxHeight = Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height
  const card = label.style === 'badge' || label.style === 'number' || label.style === 'token'
  const air = label.tokens ? 1 : card ? 3 : 4
  // What the edge of the view would cut comes later, what would leave the view last.
  const isSeen = (x: number, y: number) =>
    x > marginX && x < frameWidth - marginX && y > marginY && y < frameHeight - marginY
  const crosses = (middle: number, length: number, edge: number) =>
    middle - length / 2 < edge !== middle + length / 2 < edge
  const isCut = (x: number, y: number) =>
    crosses(x, boxWidth, marginX) ||
    crosses(x, boxWidth, frameWidth - marginX) ||
    crosses(y, boxHeight, marginY) ||
    crosses(y, boxHeight, frameHeight - marginY)
  const isCovered = (x: number, y: number) =>
    covered.some((rect) =>
      overlap(
        { left: x - boxWidth / 2, right: x + boxWidth / 2, top: y - boxHeight / 2, bottom: y + boxHeight / 2 },
        rect
      )
    )
  const [homeX, homeY] = anchorOf(label, frame)
  // What lies under a panel stays there.
  const isBuried = covered.some((rect) => holds(rect, homeX, homeY))
  const mustShow = card || label.style === 'focus'
  if (isBuried && face.stand === 'beside' && !mustShow) return null
  // A card goes a little out of the way of what covers it, never far from where it belongs.
  const isHidden = (x: number, y: number, anchorX: number, anchorY: number) =>
    !isBuried &&
    isSeen(anchorX, anchorY) &&
    (isCut(x, y) || isCovered(x, y) || Math.hypot(x - anchorX, y - anchorY) > 1.2 * width)
  const cut = ([x, y, anchorX, anchorY]: Candidate) =>
    isSeen(anchorX, anchorY) && !isSeen(x, y)
      ? 2
      : Number(
          crosses(x, boxWidth, marginX) ||
            crosses(x, boxWidth, frameWidth - marginX) ||
            isHidden(x, y, anchorX, anchorY)
        )
  const roomAt = ([x, y]: Candidate): Rect => ({
    left: x - boxWidth / 2 - air,
    right: x + boxWidth / 2 + air,
    top: y - boxHeight / 2 - air / 2,
    bottom: y + boxHeight / 2 + air / 2
  })
  const coming = labelCandidates(label, face, size, width, height, frame)
  const best: Candidate[] = []
  // Those that suit it less come later.
  const later: Candidate[][] = [[], []]
  function* candidates(): Generator<Candidate> {
    yield* best
    for (let next = coming.next(); !next.done; next = coming.next()) {
      const [x, y] = next.value
      if (!mustShow && (isCut(x, y) || isCovered(x, y))) continue
      const rank = cut(next.value)
      if (rank === 0) {
        best.push(next.value)
        yield next.value
      } else later[rank - 1]?.push(next.value)
    }
    yield* later.flat()
  }
  return { ...look, card, candidates, roomAt }
}
