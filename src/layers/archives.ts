import type { Archive } from '~/model/archive'
import type { Situation } from '~/model/situation'
import type { Text } from '~/model/text'
import type { Layer } from './layer'
import type { Symbol } from './symbol'

const words: { readonly [K in Archive['look']['shapes'][number]]: Text } = {
  points: { en: 'Point', es: 'Punto' },
  lines: { en: 'Line', es: 'Línea' },
  areas: { en: 'Area', es: 'Área' }
}

/** How what lies in an archive looks. */
export function archiveLook({ look: { colour, glyph } }: Archive): {
  readonly points: Extract<Symbol, { kind: 'spot' }>
  readonly lines: Extract<Symbol, { kind: 'line' }>
  readonly areas: Extract<Symbol, { kind: 'area' }>
} {
  return {
    points: { kind: 'spot', colour, glyph, size: 9 },
    lines: { kind: 'line', colour, weight: 1.8 },
    areas: { kind: 'area', colour, fill: 0.12, outline: { weight: 1.2 } }
  }
}

function archiveLayer(archive: Archive): Layer {
  const look = archiveLook(archive)
  return {
    id: archive.id,
    name: () => archive.name,
    pane: 'land',
    archive,
    legend: () => archive.look.shapes.map((shape) => ({ symbol: look[shape], text: words[shape], short: true })),
    card: () => archive.card,
    uses: [],
    features: () => [],
    count: () => null
  }
}

const present = new Map<string, Layer>()

/** Makes the archives of a situation known as layers. */
export function knowArchives({ file: { archives } }: Situation): void {
  present.clear()
  for (const archive of archives) present.set(archive.id, archiveLayer(archive))
}

/** The layer of an archive; undefined if no archive of the situation has this id. */
export function archiveLayerOf(id: string): Layer | undefined {
  return present.get(id)
}
