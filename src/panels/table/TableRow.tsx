import { memo } from 'react'
import type { Row } from '~/analysis/rows'
import { useLanguage, useSelect, useView, useWords } from '~/state/useStore'
import { kindWords } from '../kindWords'
import { cells } from './cells'
import { tableWords } from './words'

interface TableRowProps {
  readonly row: Row
  /** Whether the tab key stops here. */
  readonly stop: boolean
  readonly onOpen: (id: string) => void
  readonly onEnter: (id: string) => void
  readonly onLeave: (id: string) => void
  readonly onFocus: (id: string) => void
}

/** One row; it marks what it speaks of on the map while it has the pointer or the focus, and is marked from there. */
export const TableRow = memo(function TableRow({ row, stop, onOpen, onEnter, onLeave, onFocus }: TableRowProps) {
  const language = useLanguage()
  const unit = useView('unit')
  const words = useWords(tableWords)
  const hovered = useSelect(({ session }) => session.hovered === row.id)
  const selected = useSelect(({ view }) => view.selected === row.id)
  const { id } = row
  const cell = (column: keyof typeof cells) => cells[column](row, language, unit)
  const killed = cell('killed')
  const more = [
    cell('kind'),
    cell('sea') ?? kindWords[language].knowledge[row.knowledge],
    killed === null ? null : words.killed(killed),
    cell('focus'),
    cell('band')
  ].filter((one) => one !== null)
  const nothing = (
    <span className="nothing">
      <span aria-hidden="true">–</span>
      <span className="hidden">{words.none}</span>
    </span>
  )
  return (
    // The button in the row takes the keys; the rest of the row needs only the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      data-feature-id={id}
      data-kind={row.kind}
      data-hovered={hovered}
      aria-current={selected ? 'true' : undefined}
      onMouseEnter={() => onEnter(id)}
      onMouseLeave={() => onLeave(id)}
      onClick={() => onOpen(id)}
    >
      <td className="col-when">
        {row.number !== null && <span className="row-number">{row.number}</span>}
        <time dateTime={row.start}>{cell('when')}</time>
      </td>
      <th scope="row" className="col-title">
        <button
          type="button"
          className="row-open"
          tabIndex={stop ? 0 : -1}
          onFocus={() => onFocus(id)}
          onBlur={() => onLeave(id)}
          onClick={(event) => {
            event.stopPropagation()
            onOpen(id)
          }}
        >
          {cell('title')}
        </button>
        <span className="row-more" aria-hidden="true">
          {more.join(' · ')}
        </span>
      </th>
      <td className="col-kind">{cell('kind')}</td>
      <td className="col-sea">{cell('sea') ?? nothing}</td>
      <td className="col-knowledge">{cell('knowledge')}</td>
      <td className="col-killed">{killed ?? nothing}</td>
      <td className="col-focus">{cell('focus') ?? nothing}</td>
      <td className="col-band">{cell('band') ?? nothing}</td>
    </tr>
  )
})
