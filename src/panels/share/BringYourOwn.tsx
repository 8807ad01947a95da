import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { useSession, useStore, useWords } from '~/state/useStore'
import { deskOf } from './importDesk'
import { ImportReport } from './ImportReport'
import { OwnList } from './OwnList'
import { shareWords } from './words'

/** Takes files by picker, drop and paste, shows how far the reading is, then its report and all layers that came of files. */
export function BringYourOwn() {
  const store = useStore()
  const words = useWords(shareWords)
  const desk = deskOf(store)
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot)
  const dropped = useSession('dropped')
  const [text, setText] = useState('')
  const area = useId()
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(
    function readDropped() {
      if (!dropped) return
      store.now({ dropped: null })
      void desk.begin(dropped, dropped.name)
    },
    [dropped, desk, store]
  )
  useEffect(
    function showOutcome() {
      if (state.kind !== 'idle') outcome.current?.scrollIntoView({ block: 'nearest' })
    },
    [state.kind]
  )
  return (
    <>
      <p className="private">{words.private}</p>
      <div className="drop-zone">
        <label className="file-button">
          <input
            type="file"
            accept=".geojson,.json,.geojsonl,.ndjson,.topojson,.csv,.tsv,.txt,.kml,.kmz,.gpx"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) void desk.begin(file, file.name)
              // The same file may be chosen again, mended.
              target.value = ''
            }}
          />
          <span>{words.choose}</span>
        </label>
        <span className="soft">{words.drop}</span>
      </div>
      <p className="soft">{words.kinds}</p>
      <details className="paste">
        <summary>{words.paste}</summary>
        <label htmlFor={area} className="soft">
          {words.pasteLabel}
        </label>
        <textarea
          id={area}
          className="share-text"
          rows={5}
          value={text}
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
        <button
          type="button"
          disabled={text.trim() === ''}
          onClick={() => void desk.begin(new Blob([text]), words.pasted)}
        >
          {words.read}
        </button>
      </details>
      <div className="outcome" ref={outcome}>
        {state.kind === 'reading' && (
          <div className="reading">
            <label>
              <bdi>{words.reading(state.name)}</bdi>
              <progress max={1} {...(state.share > 0 ? { value: state.share } : {})} />
              {state.read > 0 && <span className="soft">{words.readSoFar(state.read)}</span>}
            </label>
            <button type="button" onClick={() => desk.cancel()}>
              {words.cancel}
            </button>
          </div>
        )}
        {state.kind === 'failed' && (
          <>
            <p role="alert">
              {words.failed(state.name)} {state.ended ? words.ended : state.message}
            </p>
            <div className="share-buttons">
              <button type="button" onClick={state.again}>
                {words.tryAgain}
              </button>
              <button type="button" className="quiet" onClick={() => desk.cancel()}>
                {words.dismissFailure}
              </button>
            </div>
          </>
        )}
        {state.kind === 'done' && (
          <>
            <ImportReport state={state} />
            <button type="button" className="quiet" onClick={() => desk.cancel()}>
              {words.dismiss}
            </button>
          </>
        )}
      </div>
      <OwnList />
    </>
  )
}
