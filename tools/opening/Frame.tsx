import { renderToStaticMarkup } from 'react-dom/server'
import { Header } from '~/app/Header'
import { Rail } from '~/app/Rail'
import { mapWords } from '~/map/words'
import type { Situation } from '~/model/situation'
import type { Language } from '~/model/text'
import { PanelShell } from '~/panels/PanelShell'
import { SearchBox } from '~/panels/search/SearchBox'
import TimeBar from '~/panels/time/TimeBar'
import { situationStore } from '~/state/store'
import { StoreProvider, useWords } from '~/state/useStore'
import { openingState } from './opening'

/** The page as `App` draws it for whoever comes without a link, but for what lies on the map. */
function Frame() {
  const { zoomIn, zoomOut, home } = useWords(mapWords)
  return (
    <div className="frame" inert aria-busy="true">
      <Header />
      <Rail />
      <main className="stage">
        <div className="map-top">
          <SearchBox />
        </div>
        <section className="map-region">
          <div className="map">
            {/* Their room, so that no name stands where they will be. */}
            <div className="map-buttons">
              {[zoomIn, zoomOut, home].map((name) => (
                <button key={name} type="button" aria-label={name} />
              ))}
            </div>
          </div>
        </section>
        <PanelShell id="layers" />
      </main>
      <TimeBar />
    </div>
  )
}

/** The frame of the page in a language, as markup: it stands there before the script that gives it life. */
export function frameOf(situation: Situation, language: Language): string {
  const { derived, home, view } = openingState(situation, language)
  const markup = renderToStaticMarkup(
    <StoreProvider value={situationStore(situation, derived, home, view)}>
      <Frame />
    </StoreProvider>
  )
  // The policy of the page allows no style within markup; the page puts it on by script.
  return markup.replaceAll(' style="', ' data-style="')
}
