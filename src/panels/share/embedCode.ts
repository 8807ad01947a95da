import type { View } from '~/state/view'

/** What a reader chooses for a frame on another page. */
export interface Frame {
  /** CSS pixels; null is the whole width of what is around it. */
  readonly width: number | null
  readonly height: number
  readonly title: string
}

/** Parts of the present view that an embedded map can begin with. */
export const keepable = ['camera', 'days', 'filters', 'selection', 'measure'] as const
export type Keepable = (typeof keepable)[number]

/** What may be framed: scripts of the map's own origin, links in a new tab, and nothing that reaches the page around. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The code that puts an embedded map on a page. */
export function embedCode(src: string, { width, height, title }: Frame): string {
  const attributes = {
    src,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox,
    // An attribute rather than a style: a strict policy of the page around refuses styles.
    frameborder: '0'
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

/** Which parts of a view differ from the home view, and can therefore be kept or left. */
export function keptParts(view: View, home: View): readonly Keepable[] {
  const differs: Readonly<Record<Keepable, boolean>> = {
    camera: view.camera !== null,
    days: view.from !== null || view.to !== null || view.known !== null,
    filters: view.query !== '' || Object.values(view.filters).some((chosen: readonly string[]) => chosen.length > 0),
    selection: view.selected !== home.selected,
    measure: view.measure !== null
  }
  return keepable.filter((part) => differs[part])
}

/** The view that an embedded map begins with: the present one without what is left out. */
export function embedView(view: View, home: View, left: readonly Keepable[], change: Partial<View>): View {
  const isLeft = (part: Keepable) => left.includes(part)
  return {
    ...view,
    ...(isLeft('camera') && { camera: null }),
    ...(isLeft('days') && { from: null, to: null, known: null }),
    ...(isLeft('filters') && { query: '', filters: home.filters }),
    ...(isLeft('selection') && { selected: null }),
    ...(isLeft('measure') && { measure: null }),
    story: null,
    ...change,
    embed: true
  }
}
