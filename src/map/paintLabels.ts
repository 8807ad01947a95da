import type { Palette } from './palette'
import { paintSpot } from './paint'
import type { Placed } from './placeLabels'
import { mercatorX, mercatorY } from './mercator'
import type { Frame } from './sheet'
import { tokenPlaces, tokenRow } from './tokenRow'

function roundedBox(context: CanvasRenderingContext2D, { x, y, width, height }: Placed, radius: number): void {
  context.beginPath()
  context.roundRect(x - width / 2, y - height / 2, width, height, radius)
}

/** A badge or a number: a small card with its text. */
function paintCard(label: Placed, { context }: Frame, palette: Palette, active: boolean): void {
  const {
    x,
    y,
    lines,
    font,
    size,
    label: { style }
  } = label
  const colour = palette[label.label.colour ?? label.face.colour]
  roundedBox(context, label, style === 'badge' ? 6 : 4)
  context.fillStyle = active ? colour : palette.paper
  context.fill()
  context.strokeStyle = colour
  context.lineWidth = style === 'badge' ? 1.4 : 1.2
  context.stroke()
  context.fillStyle = active ? palette.paper : colour
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.font = font
  if (lines.length === 1) {
    context.fillText(lines[0] ?? '', x, y + size * 0.06)
    return
  }
  context.fillText(lines[0] ?? '', x, y - size * 0.54)
  context.font = font.replace(/[\d.]+px/, `${(size * 0.85).toFixed(1)}px`).replace(/\b600\b/, '400')
  context.fillText(lines[1] ?? '', x, y + size * 0.62)
}

/** A point at each exact position that a label stands for, and a thin line to the nearest one if it covers none. */
function paintTies(
  { x, y, width, height, anchorX, anchorY, anchors, face, label: { pin, colour: name } }: Placed,
  frame: Frame,
  palette: Palette
): void {
  const colour = palette[name ?? face.colour]
  const { context, scale, originX, originY } = frame
  const moved = Math.hypot(anchorX - x, anchorY - y) > 3
  if (!moved && !anchors) return
  const all =
    anchors && anchors.length > 0
      ? anchors.map(
          ([longitude, latitude]) =>
            [mercatorX(longitude) * scale - originX, mercatorY(latitude) * scale - originY] as const
        )
      : [[anchorX, anchorY] as const]
  const isCovered = ([endX, endY]: readonly [number, number]) =>
    Math.abs(endX - x) <= width / 2 && Math.abs(endY - y) <= height / 2
  const [nearest] = all.toSorted(([ax, ay], [bx, by]) => Math.hypot(ax - x, ay - y) - Math.hypot(bx - x, by - y))
  if (nearest && !all.some(isCovered)) {
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(...nearest)
    context.strokeStyle = colour
    context.lineWidth = 1
    context.stroke()
  }
  if (!pin) return
  for (const [endX, endY] of all) {
    context.beginPath()
    context.arc(endX, endY, 2.2, 0, 7)
    context.strokeStyle = palette.halo
    context.lineWidth = 2
    context.stroke()
    context.fillStyle = colour
    context.fill()
  }
}

/** A row of small drawings, on a card if there are several; on a single one an active label has a ring. */
function paintTokens(label: Placed, frame: Frame, palette: Palette, active: boolean): void {
  const { context } = frame
  const {
    x,
    y,
    font,
    size,
    label: { tokens = [] }
  } = label
  context.font = font
  const countWidth = (text: string) => context.measureText(text).width
  const row = tokenRow(tokens, countWidth)
  const colour = palette[label.label.colour ?? label.face.colour]
  if (row.card || active) {
    roundedBox(context, label, row.card ? 7 : label.height / 2)
    context.fillStyle = palette.paper
    context.fill()
    context.strokeStyle = colour
    context.lineWidth = active ? 2.6 : 1.1
    context.stroke()
  }
  const places = tokenPlaces(row, row.count === null ? 0 : countWidth(row.count))
  row.tokens.forEach((token, index) => paintSpot(context, x + (places.tokens[index] ?? 0), y, token, palette))
  if (row.count === null) return
  context.font = font
  context.fillStyle = colour
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(row.count, x + places.count, y + size * 0.06)
}

function paintText({ x, y, lines, font, face, size, label }: Placed, { context }: Frame, palette: Palette): void {
  context.save()
  context.translate(x, y)
  if (label.angle !== undefined) context.rotate((label.angle * Math.PI) / 180)
  context.font = font
  context.letterSpacing = `${((label.spread ?? face.spread ?? 0) * size).toFixed(2)}px`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  const offset = (index: number) => (index - (lines.length - 1) / 2) * size * 1.15
  context.strokeStyle = palette[face.halo]
  context.lineWidth = face.haloWidth
  lines.forEach((line, index) => context.strokeText(line, 0, offset(index)))
  // All halos first: none may eat into the line above it.
  context.fillStyle = palette[label.colour ?? face.colour]
  lines.forEach((line, index) => context.fillText(line, 0, offset(index)))
  context.restore()
}

/** Draws a label, but for its ties and its dot. */
export function paintLabel(label: Placed, frame: Frame, palette: Palette, isActive: boolean): void {
  const { style } = label.label
  if (style === 'token') paintTokens(label, frame, palette, isActive)
  else if (style === 'badge' || style === 'number') paintCard(label, frame, palette, isActive)
  else paintText(label, frame, palette)
}

/** Draws the labels that found room, those of the names first and the cards last; `paintOne` draws one of them, where that is not done here. */
export function paintLabels(
  placed: readonly Placed[],
  frame: Frame,
  palette: Palette,
  active: string | null,
  paintOne = (label: Placed, isActive: boolean) => paintLabel(label, frame, palette, isActive)
): void {
  const { context } = frame
  // Lines and points first: no card is crossed by those of another.
  for (const label of placed) {
    context.globalAlpha = label.opacity
    if (label.label.style === 'badge' || label.label.style === 'token') paintTies(label, frame, palette)
  }
  for (const label of placed.toReversed()) {
    context.globalAlpha = label.opacity
    const { dot } = label.label
    if (dot?.kind === 'spot') paintSpot(context, label.anchorX, label.anchorY, dot, palette)
    paintOne(label, active !== null && label.opens.includes(active))
    context.globalAlpha = 1
  }
}
