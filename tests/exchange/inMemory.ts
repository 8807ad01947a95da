import { crowdOf } from '~/exchange/held/crowdOf'
import { Held } from '~/exchange/held/held'
import { packed } from '~/exchange/held/packing'
import { layerName } from '~/exchange/held/title'
import { ownBlob } from '~/exchange/out/ownFiles'
import type { OwnData } from '~/state/own'
import { read } from './reading'

/** What a text is as own data, held here rather than in a worker. */
export function opened(content: string, fileName: string): Omit<OwnData, 'id'> {
  const held = new Held(packed(read(content, fileName).features))
  return {
    ...held.summary(),
    name: layerName(fileName),
    colour: 'own',
    kept: null,
    source: {
      features: async (numbers) => held.features(numbers),
      rows: async (from, to) => held.rows(from, to),
      crowd: async () => crowdOf(held.packed),
      save: async (saving) => ownBlob(() => held.all(), saving),
      keep: async () => {},
      close() {}
    }
  }
}
