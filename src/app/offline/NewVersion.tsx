import { useState } from 'react'
import { takeNewVersion } from '~/exchange/offline'
import { useSession, useWords } from '~/state/useStore'
import { offlineWords } from './words'

/** Says that a new version is on the device, and opens it if the reader agrees. */
export default function NewVersion() {
  const words = useWords(offlineWords)
  const own = useSession('own')
  const [later, setLater] = useState(false)
  if (later) return null
  return (
    <p>
      <span>
        {words.ready}
        {own.some(({ kept }) => kept === null) && <> {words.losing}</>}
      </span>
      <span className="notice-buttons">
        <button type="button" onClick={takeNewVersion}>
          {words.take}
        </button>
        <button type="button" onClick={() => setLater(true)}>
          {words.later}
        </button>
      </span>
    </p>
  )
}
