import './tokens.css'
import './frame.css'
import '~/panels/panels.css'
import './access.css'
import { Profiler } from 'react'
import { createRoot } from 'react-dom/client'
import { layerIds } from '~/layers/layers'
import { languages, type Language } from '~/model/text'
import { readLink } from '~/state/link/link'
import { situationStore } from '~/state/store'
import { StoreProvider } from '~/state/useStore'
import { homeView } from '~/state/view'
import { App } from './App'
import { Boundary } from './Boundary'
import { Failure } from './Failure'
import { languageLoader, load } from './load'
import { appWords } from './words'

/** The first of the reader's languages that the page speaks. */
function preferred(): Language {
  const asked = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages].map((tag) =>
    tag.slice(0, 2).toLowerCase()
  )
  return asked.flatMap((tag) => languages.filter((language) => language === tag))[0] ?? 'en'
}

async function start(): Promise<void> {
  const language = preferred()
  const element = document.querySelector('#root')
  if (!element) throw new Error('The page has no element #root.')
  try {
    const { situation, derived, basemap } = await load(language)
    const home = homeView(situation, layerIds, language)
    const { view, ignored } = readLink(location.search, { situation, layerIds, home })
    const store = situationStore(situation, derived, home, view, languageLoader(situation, language))
    const wide = matchMedia('(min-width: 1100px)').matches
    store.now({
      panel: view.embed ? null : view.measure ? 'measure' : wide ? 'layers' : null,
      notices: ignored.length > 0 ? [appWords[view.language].ignored(ignored.join(', '))] : []
    })
    createRoot(element).render(
      <Boundary language={view.language}>
        <StoreProvider value={store}>
          <Profiler id="page" onRender={() => performance.mark('render')}>
            <App basemap={basemap} />
          </Profiler>
        </StoreProvider>
      </Boundary>
    )
  } catch (error) {
    document.documentElement.lang = language
    createRoot(element).render(<Failure error={error} language={language} />)
  }
}

void start()
