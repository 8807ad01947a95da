import { colours as names } from '~/layers/symbol'
import type { Colours } from '~/exchange/out/kml'

/** A different colour for each name. */
export const colours = Object.fromEntries(
  names.map((name, index) => [name, `#${(index * 0x010305).toString(16).padStart(6, '0')}`])
) as Colours // every name has its entry
