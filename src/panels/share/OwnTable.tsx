import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { formatDay } from '~/i18n/format'
import { geometryBox, grownBox } from '~/layers/box'
import { type OwnData, ownId, type OwnRow } from '~/state/own'
import { useLanguage, useStore, useView, useWords } from '~/state/useStore'
import { shareWords } from './words'
import { useOwnRows } from './useOwnRows'

/** Pixels of a row, and of the part of the table that is seen. */
const rowHeight = 34
const seen = 10
/** Pixels that every browser grants an element; a longer table scrolls by shares. */
const tallest = 8_000_000

/** The features of own data as a table of which only the rows in sight are there; a name opens its details. */
export function OwnTable({ data }: { readonly data: OwnData }) {
  const words = useWords(shareWords)
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.list}</summary>
      {open && <Rows data={data} />}
    </details>
  )
}

function Rows({ data }: { readonly data: OwnData }) {
  const store = useStore()
  const words = useWords(shareWords)
  const language = useLanguage()
  const selected = useView('selected')
  const [first, setFirst] = useState(0)
  const [active, setActive] = useState(0)
  const pane = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  const { count, date, name } = data
  const shown = Math.min(count, seen)
  const height = Math.min(tallest, count * rowHeight)
  const most = Math.max(0, count - shown)
  const room = height - shown * rowHeight
  const rows = useOwnRows(data, first, first + shown + 1)

  const scrollTo = (row: number) => {
    if (pane.current && most > 0) pane.current.scrollTop = (row / most) * room
  }
  const move = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + shown - 1,
      PageUp: active - shown + 1,
      Home: 0,
      End: count - 1
    }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(count - 1, target))
    wanted.current = true
    setActive(next)
    if (next < first || next >= first + shown) {
      const top = Math.max(0, Math.min(most, next < first ? next : next - shown + 1))
      setFirst(top)
      scrollTo(top)
    }
  }
  useEffect(
    function focusActive() {
      if (!wanted.current) return
      const button = pane.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${active + 2}"] button`)
      if (!button) return
      wanted.current = false
      button.focus({ preventScroll: true })
      pane.current?.scrollIntoView({ block: 'nearest' })
    },
    [active, rows]
  )
  const openRow = async (row: OwnRow) => {
    store.now({ choice: null })
    store.act({ kind: 'set', change: { selected: ownId(data, row) } })
    if (data.few) return
    const [feature] = await data.source.features([row.number])
    const { bounds } = store.getState().session
    const box = feature?.geometry ? geometryBox(feature.geometry) : null
    if (!box || !bounds) return
    const inSight = box[0] >= bounds[0] && box[1] >= bounds[1] && box[2] <= bounds[2] && box[3] <= bounds[3]
    if (!inSight) store.fly({ kind: 'box', box: grownBox(box) })
  }
  const stop = active >= first && active < first + shown ? active : first
  return (
    <div
      className="own-rows"
      ref={pane}
      style={{ height: shown * rowHeight + rowHeight }}
      onScroll={({ currentTarget: { scrollTop } }) =>
        setFirst(room <= 0 ? 0 : Math.min(most, Math.round((scrollTop / room) * most)))
      }
    >
      <div style={{ height: height + rowHeight }}>
        <table className="own-table" aria-rowcount={count + 1} aria-label={words.listOf(name, count)} onKeyDown={move}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{words.tableHead.title}</th>
              {date !== null && <th scope="col">{words.tableHead.day}</th>}
              <th scope="col">{words.tableHead.place}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: Math.min(shown, count - first) }, (_, step) => first + step).map((index) => {
              const row = rows.get(index)
              const id = row ? ownId(data, row) : null
              return (
                <tr
                  key={index}
                  aria-rowindex={index + 2}
                  {...(id !== null && { 'data-feature-id': id })}
                  data-selected={id !== null && id === selected}
                >
                  <td>
                    {row ? (
                      <button
                        type="button"
                        className="quiet"
                        tabIndex={index === stop ? 0 : -1}
                        title={row.title[language]}
                        onFocus={() => setActive(index)}
                        onClick={() => void openRow(row)}
                      >
                        {row.title[language]}
                      </button>
                    ) : (
                      '…'
                    )}
                  </td>
                  {date !== null && <td>{row?.day ? formatDay(row.day, language, 'medium') : ''}</td>}
                  <td>{row ? words.shapes[row.kind] : ''}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}
