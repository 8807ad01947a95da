import { createStore, del, get, keys, set } from 'idb-keyval'
import type { OwnColour, OwnFeature } from '~/state/own'
import type { Packed } from './held/packed'

/** A file as it is kept on the device. */
export interface KeptFile {
  readonly name: string
  readonly colour: OwnColour
  /** Earlier versions kept the features as they were read. */
  readonly data: Packed | { readonly features: readonly OwnFeature[] }
}

const store = () => createStore('own-data', 'files')

/** Keeps a file under a key; fails where the device has no room or allows it not. */
export async function keepHeld(key: string, file: KeptFile): Promise<void> {
  await set(key, file, store())
}

/** The file under a key. */
export async function keptHeld(key: string): Promise<KeptFile> {
  const found = await get<KeptFile | { readonly name: string; readonly features: readonly OwnFeature[] }>(key, store())
  if (!found) throw new Error(`Nothing is kept under ${JSON.stringify(key)}.`)
  return 'data' in found ? found : { name: found.name, colour: 'own', data: { features: found.features } }
}

/** Forgets what is kept under a key, and gives whether anything is left. */
export async function forgetHeld(key: string): Promise<boolean> {
  await del(key, store())
  return (await keys(store())).length > 0
}

/** The keys of all that is kept, the oldest first. */
export async function keptKeys(): Promise<readonly string[]> {
  return (await keys<string>(store())).toSorted()
}
