import { useEffect } from 'react'
import type { PackedBelts } from '~/geodesy/packedBelts'
import { layerOf } from '~/layers/layers'
import type { Resources } from '~/state/resources'
import type { State } from '~/state/store'
import { useStore } from '~/state/useStore'
import { dataFile } from './load'
import { appWords } from './words'

/** How each thing that can be wanted is fetched. */
const sources: { readonly [K in keyof Resources]: () => Promise<Pick<Resources, K>> } = {
  async belts() {
    const [{ unpackBelts }, response] = await Promise.all([import('~/geodesy/packedBelts'), dataFile('belts')])
    const packed = (await response.json()) as PackedBelts // made by the build
    return { belts: { window: packed.window, belts: unpackBelts(packed) } }
  }
}

/** Fetches what the layers that are on need, each thing once; one that did not arrive is asked for again when its layer is. */
export function useResources(): void {
  const store = useStore()
  useEffect(
    function fetchNeeds() {
      const asked = new Set<keyof Resources>()
      const fetchFor = ({ view, resources }: State) => {
        for (const need of new Set(view.layers.flatMap(({ id }) => layerOf(id).needs ?? []))) {
          if (resources[need] !== null || asked.has(need)) continue
          asked.add(need)
          sources[need]().then(
            (arrived) => store.receive(arrived),
            () => {
              asked.delete(need)
              const {
                view: { language },
                session: { notices }
              } = store.getState()
              store.now({
                notices: [
                  ...notices.filter((text) => text !== appWords[language].notLoaded),
                  appWords[language].notLoaded
                ]
              })
            }
          )
        }
      }
      fetchFor(store.getState())
      return store.subscribe((state, before) => {
        if (state.view.layers !== before.view.layers) fetchFor(state)
      })
    },
    [store]
  )
}
