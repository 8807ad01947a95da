import type { ReactNode } from 'react'
import { type SymbolId, symbols } from '~/layers/symbol'
import { useWords } from '~/state/useStore'
import { SymbolSwatch } from '../SymbolSwatch'
import { AreaSwatch } from './AreaSwatch'
import { DeploymentSwatch } from './DeploymentSwatch'
import { DotSwatch } from './DotSwatch'
import { helpWords } from './words'

type RowId = keyof typeof helpWords.en.rows

const looks: Readonly<Record<Exclude<RowId, 'dot' | 'deployment' | 'area'>, readonly SymbolId[]>> = {
  circle: ['strike-circle'],
  open: ['strike-open'],
  selected: ['strike-selected'],
  edges: ['deployment-report', 'deployment-limit', 'deployment-closing'],
  dispute: ['dispute']
}

function swatch(id: RowId): ReactNode {
  if (id === 'dot') return <DotSwatch />
  if (id === 'deployment') return <DeploymentSwatch />
  if (id === 'area') return <AreaSwatch />
  return looks[id].map((look) => <SymbolSwatch key={look} symbol={symbols[look]} />)
}

/** What each kind of drawing says about how well a place is known. */
export function MapKey() {
  const { rows } = useWords(helpWords)
  return (
    <dl className="map-key">
      {Object.entries(rows).map(([id, [name, meaning]]) => (
        <div key={id} data-row={id}>
          <dt>
            <span className="swatches">{swatch(id as RowId)}</span> {name}
          </dt>
          {/* the keys of the words are the rows */}
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
