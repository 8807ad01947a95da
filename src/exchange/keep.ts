import { createStore, del, entries, set } from 'idb-keyval'
import type { OwnData } from '~/state/own'

/** Says that something is kept, so that a page without own data need not ask the database. */
const sign = 'own-data-kept'
const store = () => createStore('own-data', 'files')

/** Keeps own data on this device and gives the key under which it is. Fails where the device has no room or allows it not. */
export async function keep({ id: _, ...data }: OwnData): Promise<string> {
  const key = data.kept ?? `${Date.now()}-${data.name}`
  await set(key, { ...data, kept: key }, store())
  localStorage.setItem(sign, '1')
  return key
}

/** Forgets what is kept under a key. */
export async function forget(key: string): Promise<void> {
  await del(key, store())
  if ((await entries(store())).length === 0) localStorage.removeItem(sign)
}

/** All own data that is kept, the oldest first. */
export async function kept(): Promise<readonly Omit<OwnData, 'id'>[]> {
  const all = await entries<string, Omit<OwnData, 'id'>>(store())
  return all.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, data]) => data)
}
