import type { Situation } from '~/model/situation'
import { type Language, languages } from '~/model/text'
import { previewSize } from '../picture/previewPicture'
import type { Address } from './address'

/** An element of a page's head, as Vite takes it. */
export interface HeadTag {
  readonly tag: 'meta' | 'link' | 'script'
  readonly attrs: Readonly<Record<string, string>>
  readonly children?: string
}

/** The page in a language that is read without a script. */
export const readPath = (language: Language) => `read/${language}.html`

const locales = { en: 'en_GB', es: 'es_ES' } as const satisfies Record<Language, string>

/** What search engines and previews of links are told of a page: `path` is its own, `preview` that of its picture. */
export function description(
  { file }: Pick<Situation, 'file'>,
  language: Language,
  { path, preview, address }: { readonly path: string; readonly preview: string | null; readonly address: Address }
): readonly HeadTag[] {
  const meta = (property: string, content: string): HeadTag => ({
    tag: 'meta',
    attrs: { [property.startsWith('twitter:') ? 'name' : 'property']: property, content }
  })
  const link = (attrs: HeadTag['attrs']): HeadTag => ({ tag: 'link', attrs })
  const [title, lead, own] = [file.title[language], file.lead[language], address(path, path)]
  return [
    link({ rel: 'canonical', href: own }),
    ...languages.map((one) => link({ rel: 'alternate', hreflang: one, href: address(readPath(one), path) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: address('', path) }),
    meta('og:type', 'website'),
    meta('og:title', title),
    meta('og:description', lead),
    // A network asks for whole addresses; a relative one says nothing to it.
    ...(own.startsWith('http') ? [meta('og:url', own)] : []),
    meta('og:locale', locales[language]),
    ...languages.filter((one) => one !== language).map((one) => meta('og:locale:alternate', locales[one])),
    ...(preview === null
      ? [meta('twitter:card', 'summary')]
      : [
          meta('og:image', address(preview, path)),
          meta('og:image:type', 'image/png'),
          meta('og:image:width', String(previewSize.width)),
          meta('og:image:height', String(previewSize.height)),
          meta('og:image:alt', title),
          meta('twitter:card', 'summary_large_image')
        ])
  ]
}

/** The dataset as schema.org describes one: a block of data that no browser runs. */
export function datasetBlock(
  { file, changes }: Pick<Situation, 'file' | 'changes'>,
  preview: string | null,
  address: Address
): HeadTag {
  const [west, south, east, north] = file.window
  const newest = changes.reduce((last, { date }) => (date > last ? date : last), file.asOf)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: file.title.en,
    alternateName: file.title.es,
    description: file.lead.en,
    identifier: file.id,
    version: file.version,
    dateModified: newest,
    inLanguage: languages,
    isAccessibleForFree: true,
    url: address(''),
    license: { '@type': 'CreativeWork', name: file.licence.en },
    creditText: file.credit.en,
    temporalCoverage: `${file.span.start}/${file.span.end}`,
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
    },
    subjectOf: languages.map((language) => ({
      '@type': 'WebPage',
      inLanguage: language,
      url: address(readPath(language))
    })),
    ...(preview === null ? {} : { image: address(preview) })
  }
  return {
    tag: 'script',
    attrs: { type: 'application/ld+json' },
    // No text of the data may end the block.
    children: JSON.stringify(data).replace(/</g, '\\u003c')
  }
}
