import { Profiler, startTransition } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Derived } from '~/analysis/derived'
import { filtered } from '~/analysis/question'
import { formsOf } from '~/i18n/format'
import { knowArchives } from '~/layers/archives'
import { layerIds } from '~/layers/layers'
import type { Brush } from '~/map/painter/brush'
import type { Situation } from '~/model/situation'
import type { Language } from '~/model/text'
import { readLink } from '~/state/link/link'
import { leavesToStep } from '~/state/link/linkOf'
import { Stages } from '~/state/later'
import { pause } from '~/state/pause'
import { situationStore, type Store } from '~/state/store'
import { StoreProvider } from '~/state/useStore'
import { homeView } from '~/state/view'
import { App } from './App'
import { Boundary } from './Boundary'
import { Failure } from './Failure'
import { wideScreen } from './layFrame'
import { wholeLoader } from './load'
import { appWords } from './words'

/** What is on its way when the page begins. */
export interface Begun {
  readonly language: Language
  readonly situation: Promise<Situation>
  readonly basemap: Promise<ArrayBuffer>
  readonly brush: Brush
}

async function storeFor(situation: Situation, language: Language): Promise<Store> {
  const derived: Derived = { measures: {}, lands: {}, sizes: {}, states: [] } // filled in place
  knowArchives(situation)
  const home = homeView(situation, layerIds, language)
  const { view, ignored } = readLink(location.search, { situation, layerIds, home })
  const needLanguage = wholeLoader(situation, derived, language)
  // What was known on a day, and what filters let through, is read from the evidence.
  const needed = view.known !== null || filtered(view.filters)
  if (needed) await needLanguage(language)
  const store = situationStore(situation, derived, home, view, needLanguage)
  store.setState({ whole: needed })
  const wide = matchMedia(wideScreen).matches
  store.now({
    dark: document.documentElement.dataset['theme'] === 'dark',
    panel: view.story !== null ? 'story' : view.embed ? null : view.measure ? 'measure' : wide ? 'layers' : null,
    telling:
      view.story === null
        ? null
        : leavesToStep(location.search)
          ? { step: 0, own: null, told: view, camera: 'under way' }
          : { step: view.story, own: null, told: view, camera: 'elsewhere' },
    notices: ignored.length > 0 ? [appWords[view.language].ignored(ignored.join(', '))] : []
  })
  return store
}

function fail(root: Root, error: unknown, language: Language): void {
  document.documentElement.lang = language
  root.render(<Failure error={error} language={language} />)
}

/** Draws the page from what is on its way; what does not arrive is told in its place. */
export async function start({ language, situation, basemap, brush }: Begun): Promise<void> {
  const element = document.querySelector('#root')
  if (!element) throw new Error('The page has no element #root.')
  await pause()
  const root = createRoot(element)
  await pause()
  let failed = false
  basemap.catch((error: unknown) => {
    failed = true
    fail(root, error, language)
  })
  try {
    const store = await storeFor(await situation, language)
    const { situation: told, view } = store.getState()
    await pause()
    for (const _form of formsOf(view.language, told.file.asOf)) await pause()
    if (failed) return
    // A transition is drawn a little at a time, so that the page can answer in between.
    startTransition(() =>
      root.render(
        <Boundary language={view.language}>
          <StoreProvider value={store}>
            <Profiler id="page" onRender={() => performance.mark('render')}>
              <Stages>
                <App brush={brush} />
              </Stages>
            </Profiler>
          </StoreProvider>
        </Boundary>
      )
    )
  } catch (error) {
    fail(root, error, language)
  }
}
