import type { Colours } from '~/exchange/out/kml'
import { colours } from '~/layers/symbol'

/** The colours of the map in the theme that is in force. */
export function mapColours(): Colours {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries(colours.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()])) as Colours // every colour has its entry
}
