import { useEffect, useMemo, useState } from 'react'
import { placeInView } from '~/analysis/placeInView'
import { formatAll, formatDay } from '~/i18n/format'
import { formatPeriod } from '~/i18n/period'
import { featuresOf, inputOf } from '~/layers/input'
import { layerOf } from '~/layers/layers'
import { inView } from '~/map/inView'
import { useFollowed, useLanguage, useSituation, useWords } from '~/state/useStore'
import { summaryWords } from './summaryWords'
import { appWords } from './words'

/** Milliseconds without a change after which a change is announced. */
const rest = 600

/** What lies in view, by the names of the map, with the strikes and events drawn there; nothing before the map has come to rest. */
function useInView(): string {
  const situation = useSituation()
  const language = useLanguage()
  const own = useWords(summaryWords)
  const bounds = useFollowed(({ session }) => session.bounds)
  const layers = useFollowed(({ view }) => view.layers)
  const input = useFollowed(inputOf)
  return useMemo(() => {
    if (bounds === null) return ''
    const place = placeInView(situation, bounds)
    const listed = (id: string) =>
      layers.some((layer) => layer.id === id)
        ? featuresOf(layerOf(id), input).filter(({ shape }) => inView(shape, bounds))
        : []
    const count = (features: readonly { readonly opens: readonly string[] }[]) =>
      new Set(features.flatMap(({ opens }) => opens)).size
    const strikes = listed('strikes')
    const said = [
      ...(place
        ? [
            (place.inside ? own.inView : own.near)(
              formatAll(
                place.names.map((name) => name[language]),
                language
              )
            )
          ]
        : []),
      own.strikesInView(count(strikes), count(strikes.filter(({ label }) => label?.style === 'badge'))),
      ...(layers.some(({ id }) => id === 'events') ? [own.eventsInView(count(listed('events')))] : [])
    ]
    return `${said.join('; ')}.`
  }, [situation, language, own, bounds, layers, input])
}

/** What the chosen days and filters leave, in words. */
function useSelection(): string {
  const { file, strikes, events } = useSituation()
  const language = useLanguage()
  const words = useWords(appWords)
  const own = useWords(summaryWords)
  const { selection, question } = useFollowed(inputOf)
  const shown = [...selection.strikes, ...selection.events]
  const bySea = selection.strikes.filter(({ where }) => where.kind === 'area').length
  const period = formatPeriod(question.from ?? file.span.start, question.to ?? file.span.end, language)
  return [
    `${words.strikes(selection.strikes.length, strikes.length)}, ${period}${bySea > 0 ? `; ${own.onlyBySea(bySea)}` : ''}.`,
    `${own.inAll}${words.ofEvents(shown.length, strikes.length + events.length)}; ${own.notPlaced(shown.filter(({ where }) => where.kind === 'unplaced').length)}.`,
    ...(question.known === null ? [] : [own.asKnownOn(formatDay(question.known, language))])
  ].join(' ')
}

/** The last of several texts, once nothing has changed for a while. */
function useRested(text: string): string {
  const [said, setSaid] = useState(text)
  useEffect(
    function sayAtRest() {
      const waiting = setTimeout(() => setSaid(text), rest)
      return function stopWaiting() {
        clearTimeout(waiting)
      }
    },
    [text]
  )
  return said
}

/** What the map shows, in words, for those who do not see it; a change is announced, and only it, once the reader has come to rest. */
export function Summary() {
  const view = useRested(useInView())
  const selection = useRested(useSelection())
  return (
    <div id="summary" className="hidden" aria-live="polite" aria-atomic="false">
      <span>{view}</span> <span>{selection}</span>
    </div>
  )
}
