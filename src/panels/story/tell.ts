import { layerIds } from '~/layers/layers'
import type { ToldStory } from '~/model/story'
import { journey } from '~/state/flights'
import { readLink } from '~/state/link/link'
import { isOwn } from '~/state/own'
import type { Store } from '~/state/store'
import { staged } from '~/state/telling'
import type { View } from '~/state/view'
import { forgetOwn, keepOwn, recallOwn } from './ownView'

const latest = new WeakMap<Store, symbol>()

/** The members of a view that a step sets, the camera aside: the map brings that itself. */
function stage(view: View): Partial<View> {
  return Object.fromEntries(staged.flatMap((member) => (member === 'camera' ? [] : [[member, view[member]]])))
}

/** Turns to a step; the map follows. */
export function turnTo(store: Store, step: number): void {
  const { view } = store.getState()
  if (view.story !== step) store.act({ kind: 'walk', view: { ...view, story: step } })
}

/** Brings the map to what a step shows. */
export async function tell(store: Store, story: ToldStory, number: number): Promise<void> {
  const step = story.steps[number - 1]
  if (!step) return
  const turn = Symbol(step.id)
  latest.set(store, turn)
  const { wide, narrow } = step.box
  const arrived = await journey(store, { kind: 'box', wide, narrow }, () => {
    const state = store.getState()
    const { situation, home, view, session } = state
    const { view: asked } = readLink(step.link, { situation, layerIds, home })
    const layers = [...view.layers.filter(({ id }) => isOwn(id)), ...asked.layers]
    const told: View = { ...view, ...stage(asked), layers, story: number }
    const own = session.telling ? session.telling.own : view
    if (own && session.telling === null) keepOwn(state, own)
    store.now({ telling: { step: number, own, told, camera: 'under way' }, marked: told.selected, choice: null })
    store.act({ kind: 'walk', view: told })
  })
  const { view, session } = store.getState()
  if (latest.get(store) !== turn || session.telling?.step !== number) return
  store.now({ telling: { ...session.telling, camera: arrived ? (view.camera ?? 'under way') : 'elsewhere' } })
}

/** Ends the story and gives the reader's own view back. */
export async function leave(store: Store): Promise<void> {
  const state = store.getState()
  const own = state.session.telling?.own ?? recallOwn(state)
  latest.delete(store)
  store.now({ panel: null })
  // Once the panel has made room.
  await new Promise(requestAnimationFrame)
  await journey(store, own.camera ? { kind: 'camera', camera: own.camera } : { kind: 'home' }, () => {
    const { view } = store.getState()
    forgetOwn()
    store.now({ telling: null, marked: null, choice: null })
    store.act({ kind: 'walk', view: { ...view, ...stage(own), story: null } })
  })
  if (own.camera === null) store.act({ kind: 'set', change: { camera: null } })
}
