import { DomEvent } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { formatDay } from '~/i18n/format'
import { useLanguage, useSession, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { mapWords } from '../words'

/** Whom the map owes what, under which licences, and which version of the data it shows. */
export function Attribution() {
  const store = useStore()
  const { file } = useSituation()
  const language = useLanguage()
  const embed = useView('embed')
  const layers = useView('layers')
  const raster = useSession('raster')
  const owed = file.archives.filter(({ id }) => layers.some((layer) => layer.id === id))
  const { licences, version, changes, credits, background } = useWords(mapWords)
  const [open, setOpen] = useState(false)
  const bar = useRef<HTMLParagraphElement>(null)
  useEffect(function keepFromMap() {
    if (!bar.current) return
    DomEvent.disableClickPropagation(bar.current)
    DomEvent.disableScrollPropagation(bar.current)
  }, [])
  const text = version(file.version, formatDay(file.asOf, language, 'medium'))
  return (
    <p className="attribution" ref={bar} data-open={open || embed}>
      {embed ? (
        <span>{text}</span>
      ) : (
        <button type="button" title={changes} onClick={() => store.now({ panel: 'changes' })}>
          {text}
        </button>
      )}
      {' · '}
      {/* Where the map is small the credits take a line of it only when asked for. */}
      <button type="button" className="credits" aria-expanded={open} onClick={() => setOpen(!open)}>
        {credits}
      </button>
      <span className="credit">
        {file.credit[language]} {file.licence[language]}.{' '}
        {raster && (
          <>
            {background} <bdi>{raster.attribution || new URL(raster.template.replace('{s}.', '')).host}</bdi>{' '}
          </>
        )}
        {owed.map(({ attribution }) => `${attribution[language]} `)}
        <a href="./THIRD_PARTY_LICENSES.txt" {...(embed && { target: '_blank', rel: 'noopener noreferrer' })}>
          {licences}
        </a>
      </span>
    </p>
  )
}
