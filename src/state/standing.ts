import type { Situation } from '~/model/situation'

/** Ids of all layers of a situation from top to bottom: archives lie below what is told of, above the lettering's anchors. */
export function standing(layerIds: readonly string[], { file: { archives } }: Situation): readonly string[] {
  const at = layerIds.indexOf('names')
  return layerIds.toSpliced(at < 0 ? layerIds.length : at, 0, ...archives.map(({ id }) => id))
}
