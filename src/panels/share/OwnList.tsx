import { ownCsv, ownGeojson, ownKml } from '~/exchange/out/ownFiles'
import { layerOf } from '~/layers/layers'
import { removeOwn } from '~/layers/own'
import { inputOf } from '~/layers/input'
import type { OwnData } from '~/state/own'
import { useLanguage, useSelect, useSession, useStore, useView, useWords } from '~/state/useStore'
import { SymbolSwatch } from '../SymbolSwatch'
import { zoomToOwn } from './importDesk'
import { mapColours } from './mapColours'
import { OwnTable } from './OwnTable'
import { saveFile } from './saveFile'
import { shareWords } from './words'

/** Every layer that came of a file: shown or not, kept or not, its list, and what to save it as. */
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
            <OwnRow data={data} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OwnRow({ data }: { readonly data: OwnData }) {
  const store = useStore()
  const words = useWords(shareWords)
  const language = useLanguage()
  const shown = useView('layers').some(({ id }) => id === data.id)
  const legend = useSelect((state) => layerOf(data.id).legend(inputOf(state))[0]?.symbol)
  const { name, features, kept } = data
  const hold = async (wanted: boolean) => {
    try {
      const { forget, keep } = await import('~/exchange/keep')
      const key = wanted ? await keep(data) : null
      if (!wanted && kept !== null) await forget(kept)
      store.now({ own: store.getState().session.own.map((one) => (one.id === data.id ? { ...one, kept: key } : one)) })
    } catch {
      store.now({ notices: [words.notKept] })
    }
  }
  const remove = () => {
    if (kept !== null) void hold(false)
    removeOwn(store, data.id)
  }
  return (
    <>
      <p className="own-name">
        {legend && <SymbolSwatch symbol={legend} />}
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span className="soft">{words.features(features.length)}</span>
      </p>
      <label className="share-check">
        <input
          type="checkbox"
          checked={shown}
          onChange={() => store.act({ kind: 'toggle-layer', id: data.id, order: [] })}
        />
        {words.show}
      </label>
      <label className="share-check">
        <input type="checkbox" checked={kept !== null} onChange={({ target }) => void hold(target.checked)} />
        {words.keep}
      </label>
      <div className="share-buttons">
        <button type="button" onClick={() => zoomToOwn(store, data.id)}>
          {words.zoomTo}
        </button>
        <button
          type="button"
          aria-label={words.save('GeoJSON')}
          onClick={() => saveFile(`${name}.geojson`, ownGeojson(data), 'application/geo+json')}
        >
          GeoJSON
        </button>
        <button
          type="button"
          aria-label={words.save('CSV')}
          onClick={() => saveFile(`${name}.csv`, ownCsv(data, true), 'text/csv;charset=utf-8')}
        >
          CSV
        </button>
        <button
          type="button"
          aria-label={words.save('KML')}
          onClick={() =>
            saveFile(`${name}.kml`, ownKml(data, language, mapColours()), 'application/vnd.google-earth.kml+xml')
          }
        >
          KML
        </button>
        <button type="button" onClick={remove}>
          {words.remove}
        </button>
      </div>
      <OwnTable data={data} />
    </>
  )
}
