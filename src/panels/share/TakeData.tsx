import { useState } from 'react'
import { type Dataset, exportName } from '~/exchange/out/dataset'
import { exhibitsCsv } from '~/exchange/out/exhibitsCsv'
import { exhibitsGeojson } from '~/exchange/out/exhibitsGeojson'
import { exhibitsKml } from '~/exchange/out/exhibitsKml'
import { gather } from '~/exchange/out/gather'
import { inputOf } from '~/layers/input'
import { languages } from '~/model/text'
import { useSelect, useStore, useView, useWords } from '~/state/useStore'
import { mapColours } from './mapColours'
import { saveFile } from './saveFile'
import { shareWords } from './words'

const formats = ['geojson', 'csv', 'kml'] as const
type Format = (typeof formats)[number]
const types: Readonly<Record<Format, string>> = {
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml'
}
const names: Readonly<Record<Format, string>> = { geojson: 'GeoJSON', csv: 'CSV', kml: 'KML' }

/** Buttons that save what the map shows now, in each format. */
export function TakeData({ dataset }: { readonly dataset: Dataset }) {
  const store = useStore()
  const words = useWords(shareWords)
  const input = useSelect(inputOf)
  const shown = useView('layers')
  const [mark, setMark] = useState(true)
  const [error, setError] = useState<string | null>(null)
  const exhibits = gather(input, shown)
  const save = async (format: Format) => {
    try {
      // Every text in every language, where the others can be had.
      if (format === 'geojson') await Promise.allSettled(languages.map((language) => store.needLanguage(language)))
      const { situation } = input
      const write: Readonly<Record<Format, () => string>> = {
        geojson: () => exhibitsGeojson(exhibits, dataset, input),
        csv: () => exhibitsCsv(exhibits, dataset, situation, mark),
        kml: () => exhibitsKml(exhibits, dataset, situation, mapColours())
      }
      saveFile(`${exportName(dataset)}.${format}`, write[format](), types[format])
      setError(null)
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : String(problem))
    }
  }
  if (exhibits.length === 0) return <p className="soft">{words.nothing}</p>
  return (
    <>
      <p>{words.showing(exhibits.length, exhibits.filter(({ geometry }) => geometry === null).length)}</p>
      <ul className="share-formats">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" aria-describedby={`share-${format}`} onClick={() => void save(format)}>
              {names[format]}
            </button>
            <span id={`share-${format}`} className="soft">
              {words.formats[format]}
            </span>
          </li>
        ))}
      </ul>
      <label className="share-check">
        <input type="checkbox" checked={mark} onChange={({ target }) => setMark(target.checked)} />
        {words.mark}
      </label>
      {error !== null && <p role="alert">{error}</p>}
      <p className="soft">{words.ground}</p>
    </>
  )
}
