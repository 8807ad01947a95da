import './tokens.css'
import './frame.css'
import '~/panels/panels.css'
import './access.css'
import { mapBrush } from '~/map/painter/brush'
import { languages, type Language } from '~/model/text'
import { dataFile, load } from './load'

/** The first of the reader's languages that the page speaks. */
function preferred(): Language {
  const asked = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages].map((tag) =>
    tag.slice(0, 2).toLowerCase()
  )
  return asked.flatMap((tag) => languages.filter((language) => language === tag))[0] ?? 'en'
}

const language = preferred()
const situation = load(language)
const basemap = dataFile('basemap').then((response) => response.arrayBuffer())
// The map is painted beside the page, from its first moment on; whoever draws the page hears of what did not arrive.
const brush = mapBrush(basemap)
// Heard once the page can say so.
for (const arriving of [situation, basemap]) arriving.catch(() => {})
void import('./start').then(({ start }) => start({ language, situation, basemap, brush }))
