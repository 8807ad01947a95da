import { symbols } from '~/layers/symbol'
import { SymbolSwatch } from '../SymbolSwatch'

/** The swatch of a sea in which several events are known to have happened somewhere. */
export function AreaSwatch() {
  return (
    <span className="badged">
      <SymbolSwatch symbol={symbols['strike-area']} />
      <span className="badge" aria-hidden="true">
        7
      </span>
    </span>
  )
}
