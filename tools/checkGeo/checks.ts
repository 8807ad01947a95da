import { dates } from './dates'
import { ground } from './ground'
import { languages } from './languages'
import { order } from './order'
import { permanence } from './permanence'
import { rings } from './rings'
import { story } from './story'
import { style } from './style'
import type { Check } from './subject'
import { totals } from './totals'
import { usage } from './usage'

/** Everything that is checked beyond shapes and references. */
export const checks: readonly Check[] = [
  usage,
  permanence,
  languages,
  rings,
  ground,
  dates,
  order,
  totals,
  story,
  style
]
