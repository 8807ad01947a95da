import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ToldStory } from '~/model/story'
import { type Language, languages } from '~/model/text'
import { drawPicture, type PictureGround } from '../picture/drawPicture'
import { tokens } from '../picture/palette'
import { previewPicture } from '../picture/previewPicture'
import { addresses } from './address'
import { datasetBlock, description, type HeadTag, readPath } from './describe'
import { Document, Faulty, Short } from './Document'
import { type Reader, sourceNumbers, type Still } from './reader'
import type { Stories } from '../story/stories'
import { sections } from './sections'

/** What is read without a script, and what tells others of it. */
export interface Pages {
  /** Files of the site by their path: pages, pictures, the style. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** What stands in the page of the map for those without a script: the content of its `noscript`. */
  readonly short: string
  /** What the head of the page of the map says of it. */
  readonly head: readonly HeadTag[]
}

const styleFile = fileURLToPath(new URL('read.css', import.meta.url))

const hashed = (name: string, ending: string, content: string | Uint8Array) =>
  `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${ending}`

/** The page's colours and sizes in both themes, then its own rules. */
function style(): string {
  const block = (theme: 'light' | 'dark') =>
    [...tokens(theme)]
      .filter(([name]) => !name.startsWith('map-'))
      .map(([name, value]) => `--${name}:${value}`)
      .join(';')
  return `:root{color-scheme:light dark;${block('light')}}@media screen and (prefers-color-scheme:dark){:root{${block('dark')}}}\n${readFileSync(styleFile, 'utf8')}`
}

/** The stills that the sections of a language ask for, drawn, by name; and their files. */
async function drawn(ground: PictureGround, language: Language, story: ToldStory | null) {
  const wanted = sections.flatMap(({ pictures }) => Object.entries(pictures?.(ground.situation, language, story) ?? {}))
  const stills = new Map<string, Still & { readonly path: string }>()
  const files: Record<string, Uint8Array> = {}
  for (const [name, picture] of wanted) {
    const bytes = await drawPicture(ground, picture)
    if (!bytes) continue
    const path = hashed(`pictures/${name}-${language}`, picture.format ?? 'png', bytes)
    files[path] = bytes
    stills.set(name, { path, src: path, width: picture.width, height: picture.height })
  }
  return { stills, files }
}

/** The pages of a situation; `base` is where the site's front page will be, or null where that is not known. */
export async function readPages(
  ground: PictureGround,
  base: string | null,
  stories: Stories['stories'] = null
): Promise<Pages> {
  const { situation, derived } = ground
  const address = addresses(base)
  const numbers = sourceNumbers(situation)
  const css = style()
  const stylePath = hashed('read/read', 'css', css)
  const files: Record<string, string | Uint8Array> = { [stylePath]: css }
  const short: Reader[] = []
  const previews = new Map<Language, string>()
  for (const language of languages) {
    const preview = await previewPicture(ground, language)
    if (preview) {
      const path = hashed(`pictures/preview-${language}`, 'png', preview)
      files[path] = preview
      previews.set(language, path)
    }
    const { stills, files: pictures } = await drawn(ground, language, stories?.[language] ?? null)
    Object.assign(files, pictures)
    const reader = { situation, derived, language, numbers, story: stories?.[language] ?? null }
    const path = readPath(language)
    short.push({ ...reader, sourcesAt: path, stills })
    files[path] = `<!doctype html>\n${renderToStaticMarkup(
      <Document
        reader={{
          ...reader,
          sourcesAt: '',
          stills: new Map([...stills].map(([name, still]) => [name, { ...still, src: `../${still.src}` }]))
        }}
        sections={sections}
        head={description(situation, language, { path, preview: previews.get(language) ?? null, address })}
        sheet={`../${stylePath}`}
      />
    )}\n`
  }
  if (base !== null) files['sitemap.xml'] = sitemap(['', ...languages.map(readPath)].map((path) => address(path)))
  const preview = previews.get('en') ?? null
  return {
    files,
    short: renderToStaticMarkup(<Short readers={short} sheet={`./${stylePath}`} />),
    head: [...description(situation, 'en', { path: '', preview, address }), datasetBlock(situation, preview, address)]
  }
}

/** The same where the situation has faults: what is wrong, and nothing else. */
export function faultyPages(faults: readonly string[]): Pages {
  const css = style()
  const stylePath = hashed('read/read', 'css', css)
  return {
    files: { [stylePath]: css },
    short: renderToStaticMarkup(<Faulty faults={faults} sheet={`./${stylePath}`} />),
    head: []
  }
}

function sitemap(pages: readonly string[]): string {
  const entries = pages.map((page) => `<url><loc>${page.replace(/&/g, '&amp;')}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`
}
