import type { Situation } from '~/model/situation'
import type { Language } from '~/model/text'

/** What a device asks of a page before it installs it, in one language. All paths are relative: the site may lie in any folder. */
export function webManifest({ file }: Pick<Situation, 'file'>, language: Language): string {
  const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `./icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose
  })
  return JSON.stringify({
    id: './',
    start_url: `./?lang=${language}`,
    scope: './',
    lang: language,
    dir: 'ltr',
    name: file.title[language],
    short_name: file.short[language],
    description: file.lead[language],
    display: 'standalone',
    categories: ['news', 'education'],
    // Those of the light theme in src/app/tokens.css; the page itself gives the colour of the theme in force.
    theme_color: '#fdfcf9',
    background_color: '#d8e6ea',
    icons: [
      { src: './favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('maskable-512', 512, 'maskable')
    ]
  })
}
