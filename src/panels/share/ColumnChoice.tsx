import { useId, useState } from 'react'
import type { Columns } from '~/exchange/in/reading'
import { visibleText } from '~/i18n/visibleText'
import { useWords } from '~/state/useStore'
import { shareWords } from './words'

/** Characters of a column's name that are shown. */
const longest = 80

interface Props {
  readonly header: readonly string[]
  readonly columns: Columns | null
  readonly onChoose: (columns: Columns) => void
}

/** The columns of a table that were taken for the place, and the way to choose others. */
export function ColumnChoice({ header, columns, onChoose }: Props) {
  const words = useWords(shareWords)
  const id = useId()
  const [kind, setKind] = useState<Columns['kind']>(columns?.kind ?? 'pair')
  const choose = (form: FormData) => {
    const chosen = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    onChoose(
      kind === 'wkt'
        ? { kind, wkt: chosen('wkt') }
        : { kind, longitude: chosen('longitude'), latitude: chosen('latitude') }
    )
  }
  const select = (name: 'longitude' | 'latitude' | 'wkt', value: string | undefined) => (
    <label key={name}>
      <span>{words[name]}</span>
      <select name={name} defaultValue={value ?? header[0]}>
        {header.map((one) => (
          <option key={one} value={one}>
            {visibleText(one).slice(0, longest)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form
      className="columns"
      onSubmit={(event) => {
        event.preventDefault()
        choose(new FormData(event.currentTarget))
      }}
      aria-labelledby={id}
    >
      <p id={id}>{words.columns}</p>
      <label>
        <span>{words.kind}</span>
        <select value={kind} onChange={({ target }) => setKind(target.value === 'wkt' ? 'wkt' : 'pair')}>
          <option value="pair">{words.pair}</option>
          <option value="wkt">{words.wkt}</option>
        </select>
      </label>
      {kind === 'wkt'
        ? select('wkt', columns?.kind === 'wkt' ? columns.wkt : undefined)
        : [
            select('longitude', columns?.kind === 'pair' ? columns.longitude : undefined),
            select('latitude', columns?.kind === 'pair' ? columns.latitude : undefined)
          ]}
      <button type="submit">{words.readAgain}</button>
    </form>
  )
}
