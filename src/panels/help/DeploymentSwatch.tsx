import { symbols } from '~/layers/symbol'
import { SymbolSwatch } from '../SymbolSwatch'

/** The swatch of the deployment area with one of its edges, as both lie on the map. */
export function DeploymentSwatch() {
  const { weight, dash } = symbols['deployment-limit']
  return <SymbolSwatch symbol={{ ...symbols['deployment-area'], outline: { weight, dash } }} />
}
