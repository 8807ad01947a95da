import { TableButton } from '~/panels/table/TableButton'
import { useWords } from '~/state/useStore'
import { PanelButton } from './PanelButton'
import { sidePanels } from './sidePanels'
import { appWords } from './words'

/** The buttons that open what lies beside the map: a column on a desk, a bar within reach of the thumb on a phone. */
export function Rail() {
  const { tools } = useWords(appWords)
  const [first, second, ...rest] = sidePanels.filter(({ inner }) => !inner)
  return (
    <nav className="rail" aria-label={tools}>
      {first && <PanelButton panel={first} />}
      {second && <PanelButton panel={second} />}
      <TableButton />
      {rest.map((one) => (
        <PanelButton key={one.id} panel={one} />
      ))}
    </nav>
  )
}
