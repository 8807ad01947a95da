import { lazy, Suspense, useEffect } from 'react'
import { MapView } from '~/map/MapView'
import type { Basemap } from '~/model/basemap'
import { FilterChips } from '~/panels/filters/FilterChips'
import { SearchBox } from '~/panels/search/SearchBox'
import { TimeBar } from '~/panels/time/TimeBar'
import { useLanguage, useSelect, useSession, useSituation, useView, useWords } from '~/state/useStore'
import { Header } from './Header'
import { Notices } from './Notices'
import { Rail } from './Rail'
import { Summary } from './Summary'
import { useAddress } from './useAddress'
import { useCover } from './useCover'
import { useOffline } from './useOffline'
import { useOwnFiles } from './useOwnFiles'
import { useResources } from './useResources'
import { useSheets } from './useSheets'
import { useTheme } from './useTheme'
import { sidePanels } from './sidePanels'
import { appWords } from './words'

/** Fetched as soon as the page is idle, so that the first item opens without waiting. */
const details = () => import('~/panels/details/DetailsPanel')
const DetailsPanel = lazy(details)

const FirstUseKey = lazy(() => import('~/panels/help/FirstUseKey'))

const EventsTable = lazy(() => import('~/panels/table/EventsTable'))

/** The page: the map, and what tells of it round about. */
export function App({ basemap }: { readonly basemap: Basemap }) {
  const language = useLanguage()
  const { file } = useSituation()
  const panel = useSession('panel')
  const list = useSession('list')
  const embed = useView('embed')
  const SidePanel = sidePanels.find(({ id }) => id === panel)?.component
  const detailed = useSelect(({ view, session }) => view.selected !== null || session.choice !== null)
  const words = useWords(appWords)
  useAddress()
  useTheme()
  useCover()
  useSheets()
  useResources()
  useEffect(function fetchDetailsWhenIdle() {
    const idle = setTimeout(() => void details(), 1500)
    return function stopWaiting() {
      clearTimeout(idle)
    }
  }, [])
  useOwnFiles()
  useOffline()
  useEffect(
    function nameDocument() {
      document.documentElement.lang = language
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
      <Header />
      {!embed && <Rail />}
      <main className="stage">
        <Summary />
        {!embed && (
          <div className="map-top">
            <SearchBox />
            <FilterChips />
          </div>
        )}
        <MapView basemap={basemap} />
        {SidePanel && (
          <Suspense>
            <SidePanel />
          </Suspense>
        )}
        <Suspense>
          <FirstUseKey />
        </Suspense>
        {detailed && (
          <Suspense>
            <DetailsPanel />
          </Suspense>
        )}
        {list && (
          <Suspense>
            <EventsTable />
          </Suspense>
        )}
        <Notices />
      </main>
      <TimeBar />
    </div>
  )
}
