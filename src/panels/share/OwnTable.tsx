import { useState } from 'react'
import { formatDay } from '~/i18n/format'
import { type OwnData, ownId } from '~/state/own'
import { useLanguage, useStore, useView, useWords } from '~/state/useStore'
import { shareWords } from './words'

/** Rows that are shown at a time. */
const page = 100

/** The features of own data as a table; a name opens its details. */
export function OwnTable({ data }: { readonly data: OwnData }) {
  const store = useStore()
  const words = useWords(shareWords)
  const language = useLanguage()
  const selected = useView('selected')
  const [open, setOpen] = useState(false)
  const [rows, setRows] = useState(page)
  const { features, date } = data
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.list}</summary>
      {open && (
        <>
          <table className="own-table">
            <thead>
              <tr>
                <th scope="col">{words.tableHead.title}</th>
                {date !== null && <th scope="col">{words.tableHead.day}</th>}
                <th scope="col">{words.tableHead.place}</th>
              </tr>
            </thead>
            <tbody>
              {features.slice(0, rows).map((feature) => {
                const id = ownId(data, feature)
                return (
                  <tr key={id} data-feature-id={id} data-selected={id === selected}>
                    <td>
                      <button
                        type="button"
                        className="quiet"
                        onClick={() => store.act({ kind: 'set', change: { selected: id } })}
                      >
                        {feature.title[language]}
                      </button>
                    </td>
                    {date !== null && <td>{feature.day === null ? '' : formatDay(feature.day, language, 'medium')}</td>}
                    <td>{words.shapes[feature.geometry?.type ?? 'none']}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          {rows < features.length && (
            <button type="button" onClick={() => setRows(rows + page)}>
              {words.more(features.length - rows)}
            </button>
          )}
        </>
      )}
    </details>
  )
}
