import './raster.css'
import { useId, useState } from 'react'
import { readTileAddress } from '~/model/tileAddress'
import { hideRaster, keepRaster, showRaster } from '~/state/rasterChoice'
import { useSession, useStore, useWords } from '~/state/useStore'
import { rasterExamples } from './examples'
import { rasterPanelWords } from './words'

const bare = (hosts: readonly string[]) => hosts.map((host) => host.replace(/^https?:\/\//, '')).join(', ')

/** Where a reader may choose picture tiles from another host: who will be asked is said first, and nothing is asked before. */
export default function RasterPart() {
  const store = useStore()
  const words = useWords(rasterPanelWords)
  const raster = useSession('raster')
  const base = useId()
  const [chosen, setChosen] = useState(-1)
  const [text, setText] = useState('')
  const [credit, setCredit] = useState('')
  const [remember, setRemember] = useState(false)
  const [tried, setTried] = useState(false)
  const [stuck, setStuck] = useState(false)
  if (raster) {
    const fade = (opacity: number) => {
      const faded = { ...raster, opacity }
      keepRaster(faded)
      store.now({ raster: faded })
    }
    return (
      <div className="raster">
        <p role="status">{words.on(bare(raster.hosts))}</p>
        <label className="opacity">
          {words.strength}
          <input
            type="range"
            min="10"
            max="100"
            step="5"
            value={Math.round(raster.opacity * 100)}
            onChange={({ target }) => fade(Number(target.value) / 100)}
          />
        </label>
        <p className="soft">{words.picture}</p>
        <button type="button" onClick={hideRaster}>
          {words.stop}
        </button>
      </div>
    )
  }
  const example = rasterExamples[chosen]
  const read = readTileAddress(example?.template ?? text)
  const fault = 'fault' in read ? read.fault : null
  const agree = () => {
    setTried(true)
    if ('fault' in read) return
    try {
      showRaster(
        {
          ...read.address,
          attribution: example?.attribution ?? credit.trim(),
          maxZoom: example?.maxZoom ?? 19,
          opacity: 1
        },
        remember
      )
    } catch {
      setStuck(true)
    }
  }
  return (
    <form
      className="raster"
      onSubmit={(event) => {
        event.preventDefault()
        agree()
      }}
    >
      <p className="soft">{words.off}</p>
      <label>
        {words.example}
        <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
          <option value={-1}>{words.own}</option>
          {rasterExamples.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {example ? (
        <p className="soft">
          {example.attribution}.{' '}
          <a href={example.terms} target="_blank" rel="noopener noreferrer">
            {words.terms}
          </a>
        </p>
      ) : (
        <>
          <label>
            {words.address}
            <input
              type="text"
              inputMode="url"
              spellCheck={false}
              autoComplete="off"
              value={text}
              placeholder="https://example.org/{z}/{x}/{y}.png"
              aria-describedby={`${base}-hint ${base}-fault`}
              aria-invalid={tried && fault !== null}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
          <p className="soft" id={`${base}-hint`}>
            {words.hint}
          </p>
          <label>
            {words.credit}
            <input
              type="text"
              value={credit}
              maxLength={300}
              aria-describedby={`${base}-credit`}
              onChange={({ target }) => setCredit(target.value)}
            />
          </label>
          <p className="soft" id={`${base}-credit`}>
            {words.creditHint}
          </p>
        </>
      )}
      <p className="fault" id={`${base}-fault`} role="alert">
        {stuck
          ? words.storage
          : (tried || text !== '') && fault
            ? words.faults[fault.kind]('what' in fault ? fault.what : '')
            : ''}
      </p>
      {'address' in read && <p className="warning">{words.warning(bare(read.address.hosts))}</p>}
      <label className="check">
        <input type="checkbox" checked={remember} onChange={({ target }) => setRemember(target.checked)} />
        {words.remember}
      </label>
      <p className="soft">{words.rememberHint}</p>
      <button type="submit">{words.agree('address' in read ? bare(read.address.hosts) : '…')}</button>
    </form>
  )
}
