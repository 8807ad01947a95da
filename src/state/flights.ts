import type { Box } from '~/model/geometry'
import type { Store } from './store'
import type { Camera } from './view'

/** Where a journey of the story ends. */
export type Destination =
  /** What must be seen where the map is wide, or higher than wide. */
  | { readonly kind: 'box'; readonly wide: Box; readonly narrow: Box }
  | { readonly kind: 'camera'; readonly camera: Camera }
  | { readonly kind: 'home' }

/** Brings the map somewhere while `change` changes what it shows, in one movement. Resolves to false if the reader took hold of the map. */
export type Flyer = (to: Destination, change: () => void) => Promise<boolean>

const flyers = new WeakMap<Store, Flyer>()

/** Says how the map flies, for as long as it is there; null takes it back. */
export function setFlyer(store: Store, fly: Flyer | null): void {
  if (fly) flyers.set(store, fly)
  else flyers.delete(store)
}

/** Brings the map somewhere and changes what it shows; without a map, only the latter. */
export async function journey(store: Store, to: Destination, change: () => void): Promise<boolean> {
  const fly = flyers.get(store)
  if (fly) return fly(to, change)
  change()
  return true
}
