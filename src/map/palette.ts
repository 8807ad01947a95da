import { type Colour, colours } from '~/layers/symbol'
import { pageColours } from '~/state/pageColours'

/** The map's colours in the theme that is in force, and that of the ring which the keyboard leads. */
export type Palette = Readonly<Record<Colour | 'keyboard', string>>

/** The colours that the page's style gives the map now. */
export function readPalette(): Palette {
  return pageColours([...colours, 'keyboard'], (name) => (name === 'keyboard' ? '--focus' : `--map-${name}`))
}
