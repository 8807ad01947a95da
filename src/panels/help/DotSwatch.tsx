import { SymbolSwatch } from '../SymbolSwatch'

/** The swatch of something whose place is known. */
export function DotSwatch() {
  return <SymbolSwatch symbol={{ kind: 'spot', colour: 'event', glyph: 'circle', size: 13 }} />
}
