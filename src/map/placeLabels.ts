import type { Label } from '~/layers/layer'
import type { Position } from '~/model/geometry'
import type { Language, Text } from '~/model/text'
import { anchorOf, fitter, overlap, type Rect, type Typeset } from './fitLabel'
import type { Candidate } from './labelCandidates'
import { mergeLabels } from './mergeLabels'
import type { Frame } from './sheet'
import { faces } from './type'

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
export interface Placed extends Offer, Typeset {
  /** Middle of the box. */
  readonly x: number
  readonly y: number
  /** The position it belongs to. */
  readonly anchorX: number
  readonly anchorY: number
}

/** Pixels within which two towns of the same name are one. */
const sameTown = 26

/** Pixels within which a place and a name set in wide letters say the same. */
const sameWater = 160

function around([x, y]: readonly [number, number], reach: number): Rect {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

/** The first of several candidates that will do; null where none does. */
function firstOf(candidates: Iterable<Candidate>, does: (candidate: Candidate) => boolean = () => true) {
  for (const candidate of candidates) if (does(candidate)) return candidate
  return null
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
  const { zoom, width: frameWidth, height: frameHeight } = frame
  const fit = fitter({ frame, language, covered })
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
    const fitted = fit(label)
    if (!fitted) continue
    const { face, font, size, lines, width, height, card, candidates, roomAt } = fitted
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
    const isFree = (room: Rect) =>
      !(room.right < 0 || room.left > frameWidth || room.bottom < 0 || room.top > frameHeight) &&
      !rooms.some((other) => overlap(room, other)) &&
      !spots.some((spot) => spot.feature !== offer.feature && (spot.focus || !card) && overlap(room, spot.room))
    const put = ([x, y, anchorX, anchorY]: Candidate) =>
      placed.push({ ...offer, face, font, size, lines, x, y, width, height, anchorX, anchorY })
    const found = firstOf(candidates(), (candidate) => isFree(roomAt(candidate)))
    if (found) {
      rooms.push(roomAt(found))
      put(found)
      continue
    }
    // A row of drawings is the thing itself: without room it stands where it belongs, over others.
    const first = label.tokens ? firstOf(candidates()) : null
    const inside = first && first[0] > 0 && first[0] < frameWidth && first[1] > 0 && first[1] < frameHeight
    if (inside) put(first)
  }
  return placed
}
