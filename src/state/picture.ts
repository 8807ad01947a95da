import type { Store } from './store'

/** Makes a picture of what the map shows, so many pixels for each pixel of the page. */
export type PictureMaker = (ratio: number) => Promise<Blob>

const makers = new WeakMap<Store, PictureMaker>()

/** Says how pictures are made, for as long as the map is there; null takes it back. */
export function setPictureMaker(store: Store, make: PictureMaker | null): void {
  if (make) makers.set(store, make)
  else makers.delete(store)
}

/** A picture of what the map shows now as PNG, with title, legend, scale, version, credit and link. */
export function picture(store: Store, ratio: number): Promise<Blob> {
  const make = makers.get(store)
  return make ? make(ratio) : Promise.reject(new Error('There is no map.'))
}
