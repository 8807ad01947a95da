import { faultLine, SituationError } from '~/model/fault'
import type { Language } from '~/model/text'
import { appWords } from './words'

/** What stands in the map's place when it cannot be shown: what is wrong, where, and how to mend it. */
export function Failure({ error, language }: { readonly error: unknown; readonly language: Language }) {
  const words = appWords[language]
  const faults = error instanceof SituationError ? error.faults : null
  return (
    <main className="failure" role="alert">
      <h1>{words.failed}</h1>
      {faults ? (
        <>
          <p>{words.failedBecause}</p>
          <ul>
            {faults.slice(0, 200).map((fault) => (
              <li key={faultLine(fault)}>
                <code>{faultLine(fault)}</code>
              </li>
            ))}
          </ul>
          <p>{words.failedMend}</p>
        </>
      ) : (
        <>
          <p>{words.notLoaded}</p>
          <p>
            <code>{error instanceof Error ? error.message : String(error)}</code>
          </p>
          <button type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </>
      )}
    </main>
  )
}
