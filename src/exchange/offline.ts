import type { Offline } from '~/state/offline'

/** What the service worker tells of itself (tools/offline/serviceWorker.js). */
interface Told {
  readonly kind: 'release'
  readonly inForce: string | null
  readonly ready: string
  readonly bytes: number
}

/** Milliseconds between two looks for a new version while the page stays open. */
const lookEvery = 60 * 60_000

function isTold(data: unknown): data is Told {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'release'
}

/** Calls back with each word of the service worker, until the function that it gives is called. */
function listen(hear: (told: Told) => void): () => void {
  const listener = ({ data }: MessageEvent<unknown>) => {
    if (isTold(data)) hear(data)
  }
  navigator.serviceWorker.addEventListener('message', listener)
  navigator.serviceWorker.startMessages()
  return () => navigator.serviceWorker.removeEventListener('message', listener)
}

const say = (kind: 'which' | 'take' | 'tidy') => navigator.serviceWorker.controller?.postMessage({ kind })

/** Has the site kept on this device and reports how that stands. Where the browser does not allow it the page goes on as before. */
export async function keepOffline(report: (change: Partial<Offline>) => void): Promise<void> {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as InstallOffer // the type of this event, which the standard library does not know yet
    report({ installable: true })
  })
  listen(({ inForce, ready, bytes }) => report({ kept: 'stored', bytes, newer: inForce !== ready }))
  say('which')
  const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' })
  const follow = () => {
    const { installing, active } = registration
    if (!installing) return
    if (!active) report({ kept: 'storing' })
    installing.addEventListener('statechange', () => {
      if (installing.state === 'redundant' && !registration.active) report({ kept: 'none' })
    })
  }
  registration.addEventListener('updatefound', follow)
  follow()
  let looked = Date.now()
  const look = () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < lookEvery) return
    looked = Date.now()
    // Without a network there is nothing new.
    registration.update().catch(() => {})
  }
  setInterval(look, lookEvery)
  document.addEventListener('visibilitychange', look)
  say('tidy')
}

/** Puts the version that is ready in force and opens it. */
export function takeNewVersion(): void {
  const stop = listen(({ inForce, ready }) => {
    if (inForce !== ready) return
    stop()
    location.reload()
  })
  say('take')
}

/** The event by which a browser offers to install a page (Web App Install, a draft). */
interface InstallOffer extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

let offer: InstallOffer | null = null

/** Opens the browser's own dialog for installing the page; an offer can be used once. */
export async function install(report: (change: Partial<Offline>) => void): Promise<void> {
  const taken = offer
  offer = null
  report({ installable: false })
  await taken?.prompt()
}
