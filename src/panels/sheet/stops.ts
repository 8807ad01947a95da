import { type SheetHeight, sheetHeights } from '~/state/store'

/** Pixels that a sheet takes at each of its heights. */
export type Stops = Readonly<Record<SheetHeight, number>>

/** Where a sheet may come to rest in a stage so high, with a head so high; all of it but a strip of map at most. */
export function stopsOf(stage: number, head: number): Stops {
  const full = Math.max(head, stage - 8)
  return { peek: head, half: Math.min(full, Math.max(head, Math.round(stage / 2))), full }
}

/** The height whose stop is nearest to where a sheet was let go. */
export function nearestStop(pixels: number, stops: Stops): SheetHeight {
  return sheetHeights.reduce((best, one) =>
    Math.abs(stops[one] - pixels) < Math.abs(stops[best] - pixels) ? one : best
  )
}

/** The height that a tap on the handle leads to: up, and from the top down again. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return height === 'half' ? 'full' : 'half'
}
