import type { MapFeature } from '~/layers/layer'

/** Whether anything is painted of a feature but its label. */
export function isPainted({ shape, symbol }: MapFeature): boolean {
  if (shape.kind === 'label') return false
  return symbol.kind !== 'area' || symbol.fill > 0 || symbol.hatch !== undefined || symbol.outline !== undefined
}

/** Whether a feature is the sign of a place: of two that would lie on each other only one is drawn. */
export function isPlace({ label, shape }: MapFeature): boolean {
  return shape.kind === 'spot' && (label?.style === 'place' || label?.style === 'focus')
}
