import './time.css'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { filtered } from '~/analysis/question'
import { preparedFrame } from '~/state/preparedFrame'
import { useLanguage, useSelect, useWords } from '~/state/useStore'
import { BareTime } from './BareTime'
import { shellWords } from './shellWords'

/** Keeps the room of the time bar, to the pixel, until it is there: as the build drew it where all days are shown, otherwise bare. */
export function TimeShell() {
  const { time } = useWords(shellWords)
  const language = useLanguage()
  const plain = useSelect(
    ({ view: { from, to, known, filters } }) => from === null && to === null && known === null && !filtered(filters)
  )
  const drawn = useMemo(
    () => (plain ? (preparedFrame(language)?.querySelector('.time') ?? null) : null),
    [plain, language]
  )
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(
    function showDrawn() {
      if (drawn) place.current?.replaceChildren(...drawn.childNodes)
    },
    [drawn]
  )
  return (
    <section
      key={drawn ? language : 'bare'}
      ref={place}
      className="time"
      id="time"
      aria-label={time}
      aria-busy="true"
      inert
    >
      {!drawn && <BareTime />}
    </section>
  )
}
