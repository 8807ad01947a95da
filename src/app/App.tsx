import { lazy, Suspense, useDeferredValue, useEffect } from 'react'
import { filtered } from '~/analysis/question'
import { MapView } from '~/map/MapView'
import type { Brush } from '~/map/painter/brush'
import { SearchBox } from '~/panels/search/SearchBox'
import { PanelShell } from '~/panels/PanelShell'
import { TimeShell } from '~/panels/time/TimeShell'
import { later, useStage } from '~/state/later'
import { pause } from '~/state/pause'
import { useLanguage, useSelect, useSession, useSituation, useView, useWords } from '~/state/useStore'
import { Header } from './Header'
import { Notices } from './Notices'
import { Rail } from './Rail'
import { loadStory } from './load'
import { useCover } from './useCover'
import { useDrops } from './useDrops'
import { useEvidence } from './useEvidence'
import { useResources } from './useResources'
import { useTheme } from './useTheme'
import { sidePanels } from './sidePanels'
import { appWords } from './words'

/** Fetched as soon as the page is idle, so that the first item opens without waiting. */
const details = () => import('~/panels/details/DetailsPanel')
const DetailsPanel = lazy(details)

const FilterChips = lazy(() => import('~/panels/filters/FilterChips'))

const EventsTable = lazy(() => import('~/panels/table/EventsTable'))

const PageLater = later(() => import('./PageLater'), { stage: 'hands' })
const TimeBar = later(() => import('~/panels/time/TimeBar'), { Shell: TimeShell, stage: 'days' })
const FirstUseKey = later(() => import('~/panels/help/FirstUseKey'))
const Story = later(() => import('~/panels/story/Story'), { stage: 'panel' })

/** Only in a map that another page frames. */
const EmbedBar = lazy(() => import('~/panels/embed/EmbedBar'))
const EmbedHand = lazy(() => import('~/map/embed/EmbedHand'))

/** The page: the map, and what tells of it round about. */
export function App({ brush }: { readonly brush: Brush }) {
  const language = useLanguage()
  const { file } = useSituation()
  const panel = useSession('panel')
  const list = useSession('list')
  const embed = useView('embed')
  const embedParts = useView('embedParts')
  const whole = useSelect((state) => state.whole)
  // First the frame, then the map, then stage by stage what lies beside it.
  const framed = useDeferredValue(true, false)
  const panels = useStage('panel')
  const side = sidePanels.find(({ id }) => id === panel)
  const SidePanel = side?.component
  const opens = side?.tells ? whole : panels
  const known = useView('known')
  const filtering = useSelect(({ view }) => filtered(view.filters))
  const detailed = useSelect(
    ({ view, session }) => (view.selected !== null && view.selected !== session.marked) || session.choice !== null
  )
  const told = useSelect(({ view, session }) => view.story !== null || session.panel === 'story')
  const words = useWords(appWords)
  useTheme()
  useCover()
  useDrops()
  useResources()
  useEvidence(detailed || list || known !== null || filtering || side?.tells === true)
  useEffect(
    function fetchDetailsWhenIdle() {
      // Nothing of the page waits for it.
      if (whole) void pause().then(details)
    },
    [whole]
  )
  useEffect(
    function nameDocument() {
      // Whatever is set anew is styled anew, with all that lies in it.
      if (document.documentElement.lang !== language) document.documentElement.lang = language
      document.title = file.title[language]
    },
    [language, file]
  )
  return (
    <div className="frame">
      <a className="skip" href="#map">
        {words.skipToMap}
      </a>
      <a className="skip" href="#features">
        {words.skipToFeatures}
      </a>
      {detailed && (
        <a className="skip" href="#details">
          {words.skipToDetails}
        </a>
      )}
      {embed ? (
        <Suspense fallback={<header className="embed-bar" />}>
          <EmbedBar />
        </Suspense>
      ) : (
        <Header />
      )}
      {!embed && <Rail />}
      <main className="stage">
        <PageLater />
        {!embed && (
          <div className="map-top">
            <SearchBox />
            {filtering && (
              <Suspense>
                <FilterChips />
              </Suspense>
            )}
          </div>
        )}
        {framed ? (
          <MapView brush={brush}>
            {embed && (
              <Suspense>
                <EmbedHand />
              </Suspense>
            )}
          </MapView>
        ) : (
          <section className="map-region" />
        )}
        {side && SidePanel && (
          <Suspense fallback={<PanelShell id={side.id} />}>
            {opens ? <SidePanel /> : <PanelShell id={side.id} />}
          </Suspense>
        )}
        <FirstUseKey />
        {told && <Story load={loadStory} />}
        {detailed && whole && (
          <Suspense>
            <DetailsPanel />
          </Suspense>
        )}
        {list && whole && (
          <Suspense>
            <EventsTable />
          </Suspense>
        )}
        <Notices />
      </main>
      {(!embed || embedParts.includes('time')) && <TimeBar />}
    </div>
  )
}
