import { useState } from 'react'
import { layerOf } from '~/layers/layers'
import { legendOf } from '~/layers/legends'
import { changeOwn, removeOwn } from '~/layers/own'
import { turnOf } from '~/layers/ownLooks'
import { inputOf } from '~/layers/input'
import type { OwnData, OwnSaving } from '~/state/own'
import { useLanguage, useSelect, useSession, useStore, useView, useWords } from '~/state/useStore'
import { SymbolSwatch } from '../SymbolSwatch'
import { zoomToOwn } from './importDesk'
import { mapColours } from './mapColours'
import { OwnColours } from './OwnColours'
import { OwnTable } from './OwnTable'
import { saveFile } from './saveFile'
import { shareWords } from './words'

/** Every layer that came of a file: shown or not, kept or not, its colour, its list, and what to save it as. */
export function OwnList() {
  const words = useWords(shareWords)
  const own = useSession('own')
  if (own.length === 0) return null
  return (
    <section className="own-list">
      <h4>{words.yours}</h4>
      <ul>
        {own.map((data) => (
          <li key={data.id} data-layer-id={data.id}>
            <OwnEntry data={data} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const formats = [
  ['geojson', 'GeoJSON'],
  ['csv', 'CSV'],
  ['kml', 'KML']
] as const

function OwnEntry({ data }: { readonly data: OwnData }) {
  const store = useStore()
  const words = useWords(shareWords)
  const language = useLanguage()
  const shown = useView('layers').some(({ id }) => id === data.id)
  const legend = useSelect((state) => legendOf(layerOf(data.id), inputOf(state))[0]?.symbol)
  const [saving, setSaving] = useState(false)
  const { id, name, count, kept, colour } = data
  const hold = async (wanted: boolean, change: Partial<Pick<OwnData, 'colour'>> = {}) => {
    try {
      const { forget, keep } = await import('~/exchange/keep')
      const key = wanted ? await keep({ ...data, ...change }) : null
      if (!wanted && kept !== null) await forget(kept)
      changeOwn(store, id, { kept: key })
    } catch {
      store.now({ notices: [words.notKept] })
    }
  }
  const remove = () => {
    if (kept !== null) void hold(false)
    removeOwn(store, id)
  }
  const save = async (format: OwnSaving['format']) => {
    setSaving(true)
    try {
      const file = await data.source.save({ format, name, colour, turn: turnOf(id), language, colours: mapColours() })
      saveFile(`${name}.${format}`, file, file.type)
    } catch {
      store.now({ notices: [words.notSaved] })
    } finally {
      setSaving(false)
    }
  }
  return (
    <>
      <p className="own-name">
        {legend && <SymbolSwatch symbol={legend} />}
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span className="soft">{words.features(count)}</span>
      </p>
      <label className="share-check">
        <input type="checkbox" checked={shown} onChange={() => store.act({ kind: 'toggle-layer', id, order: [] })} />
        {words.show}
      </label>
      <label className="share-check">
        <input type="checkbox" checked={kept !== null} onChange={({ target }) => void hold(target.checked)} />
        {words.keep}
      </label>
      <OwnColours
        name={id}
        colour={colour}
        onChoose={(chosen) => {
          changeOwn(store, id, { colour: chosen })
          if (kept !== null) void hold(true, { colour: chosen })
        }}
      />
      <div className="share-buttons">
        <button type="button" onClick={() => zoomToOwn(store, id)}>
          {words.zoomTo}
        </button>
        {formats.map(([format, label]) => (
          <button
            key={format}
            type="button"
            aria-label={words.save(label)}
            disabled={saving}
            onClick={() => void save(format)}
          >
            {label}
          </button>
        ))}
        <button type="button" onClick={remove}>
          {words.remove}
        </button>
        {saving && (
          <span className="soft" role="status">
            {words.saving}
          </span>
        )}
      </div>
      <OwnTable data={data} />
    </>
  )
}
