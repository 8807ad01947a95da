import type { MapFeature, Shape } from '~/layers/layer'
import type { Symbol } from '~/layers/symbol'
import type { Position } from '~/model/geometry'
import { paintFeatures } from '../paint'
import type { Palette } from '../palette'
import type { Frame } from '../sheet'

/** Pixels of the world's width: so many that a picture covers next to nothing of it and stays flat. */
const scale = 1e7

/** The position near the equator that lies at a pixel. */
const at = (x: number, y: number): Position => [(x / scale) * 360, (-y / scale) * 360]

function shapeOf(symbol: Symbol, x: number, y: number): Shape {
  if (symbol.kind === 'spot') return { kind: 'spot', at: at(x + 17, y + 11) }
  if (symbol.kind === 'line')
    return {
      kind: 'lines',
      lines: [
        symbol.arrow
          ? [at(x + 3, y + 16), at(x + 29, y + 8)]
          : [at(x + 3, y + 15), at(x + 13, y + 9), at(x + 22, y + 8), at(x + 31, y + 13)]
      ]
    }
  return {
    kind: 'polygons',
    polygons: [[[at(x + 2, y + 2), at(x + 2, y + 20), at(x + 32, y + 20), at(x + 32, y + 2), at(x + 2, y + 2)]]]
  }
}

/** Draws the sample of a symbol, 34 by 22 pixels, with its upper left corner at a pixel: the same drawing as on the map. */
export function paintSample(
  context: CanvasRenderingContext2D,
  symbol: Symbol,
  x: number,
  y: number,
  palette: Palette,
  ratio: number
): void {
  const frame: Frame = {
    context,
    zoom: 9,
    scale,
    originX: scale / 2,
    originY: scale / 2,
    width: x + 40,
    height: y + 30,
    ratio,
    marginX: 0,
    marginY: 0
  }
  const title = { en: '', es: '' }
  const feature: MapFeature = {
    id: 'sample',
    title,
    opens: [],
    shape: shapeOf(symbol, x, y),
    symbol: symbol.kind === 'area' ? withoutSoftness(symbol) : symbol
  }
  paintFeatures([feature], frame, palette)
}

/** A fading edge needs more room than a sample has: it is drawn without a line instead. */
function withoutSoftness(symbol: Extract<Symbol, { kind: 'area' }>): Symbol {
  const { soft: _, ...rest } = symbol
  return rest
}
