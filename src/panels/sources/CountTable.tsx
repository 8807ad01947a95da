import { type ReactNode, useId, useState } from 'react'
import { formatNumber } from '~/i18n/format'
import { useLanguage, useWords } from '~/state/useStore'
import { unknownsWords } from './unknownsWords'

interface CountTableProps<E> {
  readonly caption: string
  readonly rows: readonly { readonly id: string; readonly name: string; readonly swatch?: ReactNode }[]
  readonly columns: readonly { readonly id: string; readonly name: string }[]
  readonly cell: (row: string, column: string) => readonly E[]
  readonly entry: (one: E, index: number) => ReactNode
}

/** A table of counts whose rows and columns add up; each count opens the list of what it counts. */
export function CountTable<E>({ caption, rows, columns, cell, entry }: CountTableProps<E>) {
  const language = useLanguage()
  const words = useWords(unknownsWords)
  const [open, setOpen] = useState<{ readonly row: string; readonly column: string } | null>(null)
  const list = useId()
  const number = (value: number) => formatNumber(value, language)
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
  const filled = rows.filter(({ id }) => columns.some((column) => cell(id, column.id).length > 0))
  const openRow = filled.find(({ id }) => id === open?.row)
  const openColumn = columns.find(({ id }) => id === open?.column)
  const entries = open === null ? [] : cell(open.row, open.column)
  return (
    <>
      <table className="figures-table counts">
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">{caption}</span>
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" className="figure">
                {name}
              </th>
            ))}
            <th scope="col" className="figure">
              {words.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {filled.map((row) => (
            <tr key={row.id} data-row={row.id}>
              <th scope="row">
                <span className="row-name">
                  {row.swatch}
                  {row.name}
                </span>
              </th>
              {columns.map((column) => {
                const { length } = cell(row.id, column.id)
                const isOpen = open?.row === row.id && open.column === column.id
                return (
                  <td key={column.id} className="figure" data-column={column.id}>
                    {length === 0 ? (
                      <span className="none">0</span>
                    ) : (
                      <button
                        type="button"
                        aria-expanded={isOpen}
                        aria-controls={isOpen ? list : undefined}
                        aria-label={words.cell(number(length), row.name, column.name)}
                        onClick={() => setOpen(isOpen ? null : { row: row.id, column: column.id })}
                      >
                        {number(length)}
                      </button>
                    )}
                  </td>
                )
              })}
              <td className="figure" data-column="all">
                {number(sum(columns.map((column) => cell(row.id, column.id).length)))}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            {columns.map((column) => (
              <td key={column.id} className="figure" data-column={column.id}>
                {number(sum(rows.map(({ id }) => cell(id, column.id).length)))}
              </td>
            ))}
            <td className="figure" data-column="all">
              {number(sum(rows.flatMap(({ id }) => columns.map((column) => cell(id, column.id).length))))}
            </td>
          </tr>
        </tfoot>
      </table>
      {openRow && openColumn && entries.length > 0 && (
        <div id={list} className="opened">
          <p>
            <strong>{openColumn.name}</strong> · {openRow.name} · {number(entries.length)}
          </p>
          <ul className="entries">{entries.map(entry)}</ul>
        </div>
      )}
    </>
  )
}
