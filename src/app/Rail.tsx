import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { Icon } from '~/panels/Icon'
import { TableButton } from '~/panels/table/TableButton'
import { useSession, useSituation, useWords } from '~/state/useStore'
import { PanelButton } from './PanelButton'
import { sidePanels } from './sidePanels'
import { appWords } from './words'

/** Buttons of panels that stand in the bar on a phone, besides that of the table; the others lie behind one. */
const inBar = 3

/** The buttons that open what lies beside the map: a column on a desk, a bar within reach of the thumb on a phone. */
export const Rail = memo(function Rail() {
  const { tools, more } = useWords(appWords)
  const panel = useSession('panel')
  const [open, setOpen] = useState(false)
  const bar = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { story } = useSituation()
  const shown = sidePanels.filter(({ id, inner }) => !inner && (id !== 'story' || story !== null))
  const table = shown.findIndex(({ id }) => id === 'filters') + 1
  const last = story ? inBar + 1 : inBar
  const [first, ahead, behind] = [shown.slice(0, table), shown.slice(table, last), shown.slice(last)]
  useEffect(
    function closeOutside() {
      if (!open) return undefined
      const answer = ({ target }: PointerEvent) => {
        if (target instanceof Node && !bar.current?.contains(target)) setOpen(false)
      }
      document.addEventListener('pointerdown', answer)
      return function stopListening() {
        document.removeEventListener('pointerdown', answer)
      }
    },
    [open]
  )
  const close = () => {
    if (!open) return
    setOpen(false)
    button.current?.focus()
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close()
  }
  return (
    // Escape closes it from any of the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav className="rail" aria-label={tools} ref={bar} onKeyDown={escape}>
      {first.map((one) => (
        <PanelButton key={one.id} panel={one} />
      ))}
      <TableButton />
      {ahead.map((one) => (
        <PanelButton key={one.id} panel={one} />
      ))}
      <button
        type="button"
        ref={button}
        className="rail-button"
        aria-expanded={open}
        aria-controls="rail-more"
        data-on={behind.some(({ id }) => id === panel)}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
        <span>{more}</span>
      </button>
      {/* What is chosen closes it, and leaves the focus where it can be seen. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className="rail-more" id="rail-more" data-open={open} onClick={close}>
        {behind.map((one) => (
          <PanelButton key={one.id} panel={one} />
        ))}
      </div>
    </nav>
  )
})
