import './tokens.css'
import './frame.css'
import '~/panels/panels.css'
import './access.css'
import type { OpeningPlace } from '~/map/opening/opening'
import { paintOpening } from '~/map/opening/paintOpening'
import { type Begun, mapBrush } from '~/map/painter/brush'
import { languages, type Language } from '~/model/text'
import { pause } from '~/state/pause'
import { load } from './load'
import { layFrame } from './layFrame'

declare global {
  /** What public/boot.js began. */
  var begun: Begun
}

/** The first of the reader's languages that the page speaks. */
function preferred(): Language {
  const asked = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages].map((tag) =>
    tag.slice(0, 2).toLowerCase()
  )
  return asked.flatMap((tag) => languages.filter((language) => language === tag))[0] ?? 'en'
}

const language = preferred()
const situation = load(language)
const { basemap, opening } = globalThis.begun
// The map is painted beside the page, from its first moment on; whoever draws the page hears of what did not arrive.
const brush = mapBrush(globalThis.begun)
// Heard once the page can say so.
for (const arriving of [situation, basemap]) arriving.catch(() => {})

/** Whoever comes without a link sees frame and map at once; the page then draws both again, alive. */
async function open(): Promise<void> {
  // In a task of its own.
  await pause()
  const place = document.querySelector<HTMLMetaElement>('meta[name="home"]')?.content
  const map = opening && place ? await layFrame(language) : null
  if (!map || !place) return
  const painted = paintOpening(map, JSON.parse(place) as OpeningPlace, brush) // made by the build
  await opening
  await painted
}

/** Milliseconds for which the page waits for the first picture before it takes the browser's time. */
const patience = 500

const waited = new Promise((resume) => setTimeout(resume, patience))
// Not awaited: what comes next shares code with this, and would wait for its end.
void Promise.race([open().catch(() => {}), waited])
  // Each in a task of its own: the largest library, then all else.
  .then(() => import('react-dom/client'))
  .then(pause)
  .then(() => import('./start'))
  .then(({ start }) => start({ language, situation, basemap, brush }))
