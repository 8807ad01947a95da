import { useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Dataset, exportName } from '~/exchange/out/dataset'
import { picture } from '~/state/picture'
import { useLanguage, useStore, useWords } from '~/state/useStore'
import { PrintSheet } from './PrintSheet'
import { saveFile } from './saveFile'
import { shareWords } from './words'

/** Pixels of a picture for each pixel of the page. */
const ratios = [1, 2, 3] as const

/** Saves the map as a picture, or prints it with what it shows. */
export function PictureAndPrint({ dataset }: { readonly dataset: Dataset }) {
  const store = useStore()
  const language = useLanguage()
  const words = useWords(shareWords)
  const [ratio, setRatio] = useState(2)
  const [working, setWorking] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [printed, setPrinted] = useState<string | null>(null)
  const work = async (task: () => Promise<void>) => {
    setWorking(true)
    setError(null)
    try {
      await task()
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : String(problem))
    }
    setWorking(false)
  }
  const save = () => work(async () => saveFile(`${exportName(dataset)}.png`, await picture(store, ratio), 'image/png'))
  const print = () => work(async () => setPrinted(URL.createObjectURL(await picture(store, 2))))
  // The same function for as long as the picture is the same: the sheet prints once for each.
  const done = useCallback(() => {
    if (printed !== null) URL.revokeObjectURL(printed)
    setPrinted(null)
  }, [printed])
  return (
    <>
      <p className="soft">{words.pictureHow}</p>
      <div className="share-buttons">
        <button type="button" disabled={working} onClick={() => void save()}>
          {words.savePicture}
        </button>
        <label className="share-pixels">
          {words.pixels}
          <select value={ratio} onChange={({ target }) => setRatio(Number(target.value))}>
            {ratios.map((one) => (
              <option key={one} value={one}>
                {one}×
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="share-buttons">
        <button type="button" disabled={working} aria-describedby="print-how" onClick={() => void print()}>
          {words.print}
        </button>
      </div>
      <p id="print-how" className="soft">
        {words.printHow}
      </p>
      <p className="soft">
        <a href={`./read/${language}.html`} target="_blank" rel="noopener noreferrer">
          {words.readPage}
        </a>
      </p>
      <output className="soft">{working ? words.working : ''}</output>
      {error !== null && <p role="alert">{error}</p>}
      {printed !== null &&
        createPortal(<PrintSheet picture={printed} dataset={dataset} onDone={done} />, document.body)}
    </>
  )
}
