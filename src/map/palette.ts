import { type Colour, colours } from '~/layers/symbol'

/** The map's colours in the theme that is in force. */
export type Palette = Readonly<Record<Colour, string>>

/** The colours that the page's style gives the map now. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries(
    colours.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim() || '#888'])
  ) as Palette // every colour has its entry
}
