import type { Colours } from '~/exchange/out/kml'
import { colours } from '~/layers/symbol'
import { pageColours } from '~/state/pageColours'

/** The colours of the map in the theme that is in force. */
export function mapColours(): Colours {
  return pageColours(colours, (name) => `--map-${name}`)
}
