import type { MapFeature } from '~/layers/layer'
import { marks } from '~/layers/marks'
import type { SpotSymbol, Symbol } from '~/layers/symbol'
import { strokeHatch } from './hatch'
import { paintWashes } from './paintWashes'
import { strokeSoftHatch } from './softHatch'
import { isPlace } from './painted'
import { type Projected, projectShape } from './mercator'
import type { Palette } from './palette'
import type { Frame } from './sheet'
import { meets, trace } from './trace'

type AreaSymbol = Extract<Symbol, { kind: 'area' }>
type LineSymbol = Extract<Symbol, { kind: 'line' }>

const paths = new Map<string, Path2D>()

function pathOf(path: string): Path2D {
  const found = paths.get(path)
  if (found) return found
  const made = new Path2D(path)
  paths.set(path, made)
  return made
}

/** Draws the symbol of a point centred on a pixel. */
export function paintSpot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  symbol: SpotSymbol,
  palette: Palette
): void {
  context.save()
  context.lineJoin = 'round'
  const { globalAlpha: alpha } = context
  for (const { path, fill, stroke, opacity = 1, share = 1 } of marks(symbol)) {
    const scale = (symbol.size / 16) * share
    context.save()
    context.translate(x - 8 * scale, y - 8 * scale)
    context.scale(scale, scale)
    context.globalAlpha = alpha * opacity
    if (fill) {
      context.fillStyle = palette[fill]
      context.fill(pathOf(path), 'evenodd')
    }
    if (stroke) {
      context.strokeStyle = palette[stroke.colour]
      context.lineWidth = stroke.weight / scale
      context.setLineDash((stroke.dash ?? []).map((part) => part / scale))
      context.stroke(pathOf(path))
    }
    context.restore()
  }
  context.restore()
}

function tracePolygons(rings: readonly Projected[], frame: Frame): void {
  frame.context.beginPath()
  for (const ring of rings) trace(ring, frame, true)
}

function paintArea(rings: readonly Projected[], symbol: AreaSymbol, frame: Frame, palette: Palette): void {
  if (symbol.soft) {
    if (symbol.hatch) strokeSoftHatch(rings, frame, symbol.hatch, palette[symbol.colour])
    return
  }
  const { context } = frame
  const colour = palette[symbol.colour]
  context.save()
  tracePolygons(rings, frame)
  if (symbol.fill > 0) {
    context.globalAlpha = symbol.fill
    context.fillStyle = colour
    context.fill('evenodd')
    context.globalAlpha = 1
  }
  if (symbol.hatch) {
    context.save()
    context.clip('evenodd')
    strokeHatch(frame, symbol.hatch, colour)
    context.restore()
    tracePolygons(rings, frame)
  }
  if (symbol.outline) {
    context.setLineDash([...(symbol.outline.dash ?? [])])
    context.strokeStyle = colour
    context.lineWidth = symbol.outline.weight
    context.lineJoin = 'round'
    context.stroke()
  }
  context.restore()
}

function paintArrow(line: Projected, { context, scale, originX, originY }: Frame): void {
  const { points } = line
  const at = (i: number) => [(points[i] ?? 0) * scale - originX, (points[i + 1] ?? 0) * scale - originY] as const
  const [endX, endY] = at(points.length - 2)
  const [fromX, fromY] = at(points.length - 4)
  const angle = Math.atan2(endY - fromY, endX - fromX)
  context.setLineDash([])
  context.beginPath()
  for (const side of [-1, 1]) {
    context.moveTo(endX, endY)
    context.lineTo(endX - 11 * Math.cos(angle + side * 0.45), endY - 11 * Math.sin(angle + side * 0.45))
  }
  context.stroke()
}

function paintLines(lines: readonly Projected[], symbol: LineSymbol, frame: Frame, palette: Palette): void {
  const { context } = frame
  context.save()
  context.lineJoin = 'round'
  context.beginPath()
  for (const line of lines) trace(line, frame, false)
  if (symbol.cased) {
    context.globalAlpha = 0.72
    context.strokeStyle = palette.halo
    context.lineWidth = symbol.weight + 2.6
    context.stroke()
  }
  context.globalAlpha = symbol.opacity ?? 1
  context.strokeStyle = palette[symbol.colour]
  context.lineWidth = symbol.weight
  context.setLineDash([...(symbol.dash ?? [])])
  context.stroke()
  if (symbol.arrow) for (const line of lines) paintArrow(line, frame)
  context.restore()
}

/** Draws features of one pane with their symbols: first all washes with a soft edge at once, then one after the other. */
export function paintFeatures(features: readonly MapFeature[], frame: Frame, palette: Palette): void {
  paintWashes(features, frame, palette)
  for (const feature of features) paintFeature(feature, frame, palette)
}

function paintFeature(feature: MapFeature, frame: Frame, palette: Palette): void {
  const { shape, symbol, minZoom } = feature
  if (shape.kind === 'label' || (minZoom !== undefined && frame.zoom < minZoom)) return
  const lines = projectShape(shape)
  if (!lines.some((line) => meets(line, frame, 40))) return
  if (symbol.kind === 'spot') {
    const { points } = lines[0] ?? { points: [0, 0] }
    paintSpot(
      frame.context,
      (points[0] ?? 0) * frame.scale - frame.originX,
      (points[1] ?? 0) * frame.scale - frame.originY,
      symbol,
      palette
    )
  } else if (symbol.kind === 'area') paintArea(lines, symbol, frame, palette)
  else paintLines(lines, symbol, frame, palette)
}

/** Features without the lesser of any two places that would lie on each other at this zoom; the focus place comes last, on top. */
export function thinned(features: readonly MapFeature[], { scale, zoom }: Frame): readonly MapFeature[] {
  const kept: (readonly [number, number])[] = []
  const places = features
    .filter((feature) => isPlace(feature) && (feature.minZoom === undefined || zoom >= feature.minZoom))
    .toSorted((a, b) => (a.label?.rank ?? 0) - (b.label?.rank ?? 0))
    .filter(({ shape }) => {
      const { points } = projectShape(shape)[0] ?? { points: [] }
      const [x, y] = [(points[0] ?? 0) * scale, (points[1] ?? 0) * scale]
      if (kept.some(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y) < 12)) return false
      kept.push([x, y])
      return true
    })
  return [...features.filter((feature) => !isPlace(feature)), ...places.toReversed()]
}
