import './table.css'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { type Column, columns, type Order } from '~/analysis/rows'
import { itemOf } from '~/model/situation'
import { useLanguage, useSession, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { SheetHandle } from '../sheet/SheetHandle'
import { panelWords } from '../words'
import { rowsAsText } from './copyRows'
import { TableRow } from './TableRow'
import { useRows } from './useRows'
import { tableWords } from './words'

/** The one place in the table where the tab key stops: a row, or the head of a column. */
type Stop = { readonly row: string } | { readonly head: Column }

/** The table of strikes, events and forces, in step with the map both ways. */
export default function EventsTable() {
  const store = useStore()
  const { file, places } = useSituation()
  const language = useLanguage()
  const unit = useView('unit')
  const selected = useView('selected')
  const words = useWords(tableWords)
  const { close } = useWords(panelWords)
  const hovered = useSession('hovered')
  const sheet = useSession('sheet')
  const section = useRef<HTMLElement>(null)
  const [order, setOrder] = useState<Order>({ column: 'when', descending: false })
  const [onlyInView, setOnlyInView] = useState(false)
  const [stop, setStop] = useState<Stop | null>(null)
  const { rows, all, left } = useRows(order, onlyInView)
  const body = useRef<HTMLDivElement>(null)
  const place = itemOf(places, file.focus).title[language]
  const nameOf = (column: Column) => (column === 'focus' ? words.focus(place) : words.columns[column])

  const stopRow =
    stop !== null && 'row' in stop && rows.some(({ id }) => id === stop.row)
      ? stop.row
      : (rows.find(({ id }) => id === selected) ?? rows[0])?.id
  const stopHead = stop !== null && 'head' in stop ? stop.head : rows.length === 0 ? columns[0] : null

  useEffect(
    function showMarked() {
      const marked = hovered ?? selected
      const pane = body.current
      if (marked === null || !pane || pane.matches(':hover') || pane.contains(document.activeElement)) return
      pane.querySelector(`[data-feature-id="${CSS.escape(marked)}"]`)?.scrollIntoView({ block: 'nearest' })
    },
    [hovered, selected]
  )

  const leaveAll = useCallback(() => store.now({ list: false, hovered: null }), [store])
  const open = useCallback(
    (id: string) => {
      store.now({ choice: null })
      store.act({ kind: 'set', change: { selected: id } })
    },
    [store]
  )
  const enter = useCallback((id: string) => store.now({ hovered: id }), [store])
  const leave = useCallback(
    (id: string) => {
      if (store.getState().session.hovered === id) store.now({ hovered: null })
    },
    [store]
  )
  const focus = useCallback(
    (id: string) => {
      setStop({ row: id })
      store.now({ hovered: id })
    },
    [store]
  )
  const sortBy = (column: Column) =>
    setOrder((before) => ({ column, descending: before.column === column ? !before.descending : column === 'killed' }))

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const pane = body.current
    if (!pane || event.altKey || event.ctrlKey || event.metaKey) return
    const heads = [...pane.querySelectorAll<HTMLElement>('thead button')].filter((one) => one.offsetParent !== null)
    const opens = [...pane.querySelectorAll<HTMLElement>('.row-open')]
    const head = heads.findIndex((one) => one === document.activeElement)
    const row = opens.findIndex((one) => one === document.activeElement)
    const page = Math.max(1, Math.floor(pane.clientHeight / 40) - 2)
    const targets: Readonly<Record<string, () => HTMLElement | undefined>> = {
      ArrowDown: () => opens[head >= 0 ? 0 : Math.min(opens.length - 1, row + 1)],
      ArrowUp: () => (row > 0 ? opens[row - 1] : row === 0 ? heads[0] : undefined),
      PageDown: () => opens[head >= 0 ? 0 : Math.min(opens.length - 1, row + page)],
      PageUp: () => (row >= 0 ? opens[Math.max(0, row - page)] : undefined),
      Home: () => (head >= 0 ? heads[0] : opens[0]),
      End: () => (head >= 0 ? heads.at(-1) : opens.at(-1)),
      ArrowLeft: () => (head > 0 ? heads[head - 1] : undefined),
      ArrowRight: () => (head >= 0 ? heads[head + 1] : undefined)
    }
    const target = targets[event.key]?.()
    if (!target) return
    event.preventDefault()
    target.focus()
  }

  const copy = () => {
    navigator.clipboard.writeText(rowsAsText(rows, language, unit, place)).then(
      () => store.now({ notices: [words.copied(rows.length)] }),
      () => store.now({ notices: [words.notCopied] })
    )
  }
  const end = () => {
    leaveAll()
    document.querySelector<HTMLElement>('[data-opens="events"]')?.focus()
  }
  return (
    // Escape closes it from any of the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={section}
      className="events"
      id="events"
      aria-label={words.name}
      data-covers="bottom"
      data-height={sheet}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        end()
      }}
    >
      <SheetHandle name={words.name} sheet={section} />
      <div className="events-head">
        <h2>{words.name}</h2>
        <p aria-live="polite">
          <span data-rows={rows.length}>{words.shown(rows.length, all)}</span>
        </p>
        {onlyInView && left > 0 && <p className="events-left soft">{words.outOfView(left)}</p>}
        <label className="events-check">
          <input type="checkbox" checked={onlyInView} onChange={({ target }) => setOnlyInView(target.checked)} />
          {words.inView}
        </label>
        <div className="events-sort">
          <label>
            <span className="hidden">{words.sort}</span>
            <select
              value={order.column}
              onChange={({ target }) => setOrder({ column: target.value as Column, descending: order.descending })}
            >
              {columns.map((column) => (
                <option key={column} value={column}>
                  {nameOf(column)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="icon"
            aria-label={order.descending ? words.descending : words.ascending}
            title={order.descending ? words.descending : words.ascending}
            onClick={() => sortBy(order.column)}
          >
            <Arrow descending={order.descending} />
          </button>
        </div>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="icon" aria-label={`${close}: ${words.name}`} title={close} onClick={end}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </div>
      <div className="events-body" ref={body}>
        {/* The keys move between the buttons inside. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table onKeyDown={move}>
          <caption className="hidden">{words.caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={`col-${column}`}
                  aria-sort={order.column === column ? (order.descending ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    tabIndex={stopHead === column ? 0 : -1}
                    onFocus={() => setStop({ head: column })}
                    onClick={() => sortBy(column)}
                  >
                    {nameOf(column)}
                    {order.column === column && <Arrow descending={order.descending} />}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TableRow
                key={row.id}
                row={row}
                stop={stopHead === null && row.id === stopRow}
                onOpen={open}
                onEnter={enter}
                onLeave={leave}
                onFocus={focus}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="events-empty">{words.empty}</p>}
      </div>
    </section>
  )
}

function Arrow({ descending }: { readonly descending: boolean }) {
  return (
    <svg className="arrow" viewBox="0 0 16 16" aria-hidden="true">
      <path d={descending ? 'M8 3v10M4 9.5l4 4 4-4' : 'M8 13V3M4 6.5l4-4 4 4'} />
    </svg>
  )
}
