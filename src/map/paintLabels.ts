import type { Palette } from './palette'
import { paintSpot } from './paint'
import type { Placed } from './placeLabels'
import type { Frame } from './sheet'

function roundedBox(context: CanvasRenderingContext2D, { x, y, width, height }: Placed, radius: number): void {
  context.beginPath()
  context.roundRect(x - width / 2, y - height / 2, width, height, radius)
}

/** A badge or a number: a small card with its text, tied to its position by a thin line where it had to move away. */
function paintCard(label: Placed, { context }: Frame, palette: Palette, active: boolean): void {
  const { x, y, anchorX, anchorY, lines, font, size, label: { style } } = label
  const colour = palette.strike
  if (style === 'badge' && Math.hypot(anchorX - x, anchorY - y) > 2) {
    context.beginPath()
    context.moveTo(anchorX, anchorY)
    context.lineTo(x, y)
    context.strokeStyle = colour
    context.lineWidth = 1
    context.stroke()
  }
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

function paintText({ x, y, lines, font, face, size, label }: Placed, { context }: Frame, palette: Palette): void {
  context.save()
  context.translate(x, y)
  if (label.angle !== undefined) context.rotate((label.angle * Math.PI) / 180)
  context.font = font
  context.letterSpacing = `${((label.spread ?? face.spread ?? 0) * size).toFixed(2)}px`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  lines.forEach((line, index) => {
    const offset = (index - (lines.length - 1) / 2) * size * 1.15
    context.strokeStyle = palette[face.halo]
    context.lineWidth = face.haloWidth
    context.globalAlpha *= 1
    context.strokeText(line, 0, offset)
    context.fillStyle = palette[face.colour]
    context.fillText(line, 0, offset)
  })
  context.restore()
}

/** Draws the labels that found room, those of the names first and the cards last. */
export function paintLabels(placed: readonly Placed[], frame: Frame, palette: Palette, active: string | null): void {
  const { context } = frame
  for (const label of placed.toReversed()) {
    context.globalAlpha = label.opacity
    const { style, dot } = label.label
    if (dot?.kind === 'spot') paintSpot(context, label.anchorX, label.anchorY, dot, palette)
    if (style === 'badge' || style === 'number') paintCard(label, frame, palette, active !== null && label.opens.includes(active))
    else paintText(label, frame, palette)
    context.globalAlpha = 1
  }
}
