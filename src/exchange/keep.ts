import type { OwnData } from '~/state/own'
import { forgetHeld, keptKeys } from './keptFiles'
import { openHolder, type Opened } from './holder'

/** Says that something is kept, so that a page without own data need not ask the database. */
const sign = 'own-data-kept'

/** Keeps own data on this device and gives the key under which it is. Fails where the device has no room or allows it not. */
export async function keep({ kept: before, name, colour, source }: OwnData): Promise<string> {
  const key = before ?? `${Date.now()}-${name}`
  // The sign first: what is kept without it would never be found again.
  localStorage.setItem(sign, '1')
  await source.keep(key, { name, colour })
  return key
}

/** Forgets what is kept under a key. */
export async function forget(key: string): Promise<void> {
  if (!(await forgetHeld(key))) localStorage.removeItem(sign)
}

/** Brings back all own data that is kept, the oldest first, one after the other. What cannot be brought back is passed over. */
export async function* kept(isWanted: (key: string) => boolean): AsyncGenerator<Opened> {
  for (const key of await keptKeys()) {
    if (!isWanted(key)) continue
    const holder = openHolder()
    try {
      const { name, colour, summary } = await holder.restore(key)
      yield { ...summary, name, colour, kept: key, source: holder.source, onEnd: holder.onEnd }
    } catch {
      holder.source.close()
    }
  }
}
