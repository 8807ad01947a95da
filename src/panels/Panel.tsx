import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useSession, useWords } from '~/state/useStore'
import { SheetHandle } from './sheet/SheetHandle'
import { panelWords } from './words'

interface PanelProps {
  readonly name: string
  readonly side: 'left' | 'right'
  readonly id: string
  readonly onClose: () => void
  /** Changes when the content is another: the panel then takes the focus and begins at its top. */
  readonly subject?: string
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** A region beside the map, or a sheet over its lower part on a narrow screen. */
export function Panel({ name, side, id, onClose, subject, head, children }: PanelProps) {
  const { close } = useWords(panelWords)
  const sheet = useSession('sheet')
  const panel = useRef<HTMLElement>(null)
  const headId = useId()
  const opener = useRef<Element | null>(null)
  useEffect(
    function beginAtTop() {
      if (subject === undefined || !panel.current) return
      // A page that has not got the focus itself, framed by another for instance, takes none.
      if (!document.hasFocus()) return
      if (!panel.current.contains(document.activeElement)) opener.current = document.activeElement
      panel.current.querySelector('.panel-body')?.scrollTo(0, 0)
      panel.current.focus({ preventScroll: true })
    },
    [subject]
  )
  useEffect(
    function takeFocusFromRail() {
      const button = document.activeElement
      // Whose button has the focus may have opened something else while this panel was on its way.
      if (!button?.matches(`.rail [aria-controls="${id}"], .rail [aria-controls="rail-more"]`)) return
      opener.current = button
      panel.current?.focus({ preventScroll: true })
    },
    [id]
  )
  useLayoutEffect(function giveFocusBack() {
    const section = panel.current
    return function atClose() {
      // Only a focus that the panel takes away with it goes back to where it came from, or to the map if that is gone.
      if (!section?.contains(document.activeElement)) return
      const { current: button } = opener
      // On a phone the button may lie behind another by now.
      const ways = [
        button,
        button?.closest('.rail')?.querySelector('[aria-controls=rail-more]'),
        document.querySelector('.map')
      ]
      const target = ways.find(
        (one) => one instanceof HTMLElement && one !== document.body && one.offsetParent !== null
      )
      if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    }
  }, [])
  return (
    <section
      ref={panel}
      id={id}
      className={`panel panel-${side}`}
      aria-label={name}
      aria-describedby={head ? headId : undefined}
      data-covers={side}
      data-height={sheet}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <SheetHandle name={name} sheet={panel} />
      <div className="panel-head">
        {head ? <div id={headId}>{head}</div> : <h2>{name}</h2>}
        <button type="button" className="icon" aria-label={`${close}: ${name}`} title={close} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </div>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="panel-body" tabIndex={0} role="group" aria-label={name}>
        {children}
      </div>
    </section>
  )
}
