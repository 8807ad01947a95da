import { webcrypto } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { beforeEach, describe, expect, test } from 'vitest'
import { type BuiltFile, filesOf, serviceWorker } from '../../tools/offline.mjs'

const scope = 'https://maps.example/atlantis/'

type Site = Readonly<Record<string, string>>

const first: Site = {
  'index.html': 'page one',
  'boot.js': 'boot',
  'assets/a-1.js': 'a one',
  'assets/same-1.js': 'same'
}
const second: Site = {
  'index.html': 'page two',
  'boot.js': 'boot',
  'assets/a-2.js': 'a two',
  'assets/same-1.js': 'same'
}

/** The files of a site as the build would list them. */
function built(site: Site): readonly BuiltFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'built-'))
  for (const [path, text] of Object.entries({ ...site, 'sw.js': 'x', _headers: 'x', 'tiles/world.pmtiles': 'x' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return filesOf(folder)
}

/** A device: what it stores, what the network gives, how many windows are open. */
class Device {
  readonly stored = new Map<string, Map<string, Response>>()
  site: Site = first
  online = true
  asked: string[] = []
  told: unknown[] = []
  windows = 1

  private readonly caches = {
    open: async (name: string) => {
      const cache = this.stored.get(name) ?? new Map<string, Response>()
      this.stored.set(name, cache)
      return {
        match: async (url: string) => cache.get(url)?.clone(),
        put: async (url: string, response: Response) => void cache.set(url, response),
        keys: async () => Array.from(cache.keys(), (url) => ({ url }))
      }
    },
    match: async (url: string, { cacheName }: { readonly cacheName?: string } = {}) =>
      [...this.stored]
        .filter(([name]) => cacheName === undefined || name === cacheName)
        .map(([, cache]) => cache.get(url)?.clone())
        .find((found) => found !== undefined),
    has: async (name: string) => this.stored.has(name),
    keys: async () => [...this.stored.keys()],
    delete: async (name: string) => this.stored.delete(name)
  }

  private readonly fetch = async (request: string | { readonly url: string }) => {
    const url = typeof request === 'string' ? request : request.url
    this.asked.push(url)
    if (!this.online) throw new TypeError('Failed to fetch')
    const text = this.site[url.replace(scope, '').replace(/\?.*/, '') || 'index.html']
    return new Response(text ?? 'not there', { status: text === undefined ? 404 : 200, headers: { Vary: 'Origin' } })
  }

  /** The worker that the build of a site would ship, begun on this device. */
  begin(site: Site) {
    const listeners: Record<string, (event: object) => void> = {}
    const windows = () =>
      Array.from({ length: this.windows }, () => ({ postMessage: (data: unknown) => this.told.push(data) }))
    const self = {
      registration: { scope, installing: null, waiting: null },
      addEventListener: (kind: string, listener: (event: object) => void) => (listeners[kind] = listener),
      skipWaiting: async () => {},
      clients: { claim: async () => {}, matchAll: async () => windows() }
    }
    const { caches, fetch } = this
    runInNewContext(serviceWorker(built(site)), {
      self,
      caches,
      fetch,
      Response,
      Headers,
      URL,
      crypto: webcrypto,
      Uint8Array
    })
    const wait = async (kind: string, event: object = {}) => {
      let until: Promise<unknown> | undefined
      listeners[kind]?.({ ...event, waitUntil: (promise: Promise<unknown>) => (until = promise) })
      await until
    }
    return {
      install: () => wait('install'),
      activate: () => wait('activate'),
      say: (kind: string) => wait('message', { data: { kind }, source: windows()[0] }),
      /** What a request is answered with; null if the worker leaves it alone. */
      async ask(path: string, { mode = 'cors', method = 'GET', headers = {} } = {}): Promise<string | null> {
        let answer: Promise<Response> | undefined
        const request = { url: new URL(path, scope).href, mode, method, headers: new Headers(headers) }
        listeners['fetch']?.({ request, respondWith: (promise: Promise<Response>) => (answer = promise) })
        return answer === undefined ? null : (await answer).text()
      }
    }
  }
}

const page = { mode: 'navigate' }
let device: Device
beforeEach(() => (device = new Device()))

async function installed(site: Site) {
  const worker = device.begin(site)
  await worker.install()
  await worker.activate()
  return worker
}

test('every file that a page may ask for is listed with its bytes and hash, and a change of any changes the worker', () => {
  expect(built(first).map(([path, bytes]) => [path, bytes])).toEqual([
    ['assets/a-1.js', 5],
    ['assets/same-1.js', 4],
    ['boot.js', 4],
    ['index.html', 8]
  ])
  expect(serviceWorker(built(first))).toBe(serviceWorker(built(first)))
  expect(serviceWorker(built(first))).not.toBe(serviceWorker(built({ ...first, 'boot.js': 'Boot' })))
})

describe('after one visit', () => {
  test('every file is served without a network, and the page under any query', async () => {
    const worker = await installed(first)
    device.online = false
    expect(await worker.ask('', page)).toBe('page one')
    expect(await worker.ask('?v=1&lang=es&embed=1#map', page)).toBe('page one')
    expect(await worker.ask('index.html?x', page)).toBe('page one')
    expect(await worker.ask('assets/a-1.js')).toBe('a one')
    expect(device.told).toMatchObject([{ kind: 'release', bytes: 21 }])
  })

  test('what is not of the site, a part of a file, and what is sent are left alone', async () => {
    const worker = await installed(first)
    expect(await worker.ask('https://tiles.example/1/2/3.png')).toBeNull()
    expect(await worker.ask('https://maps.example/other/index.html', page)).toBeNull()
    expect(await worker.ask('tiles/world.pmtiles', { headers: { Range: 'bytes=0-99' } })).toBeNull()
    expect(await worker.ask('', { method: 'POST' })).toBeNull()
  })

  test('a file that no release has is asked of the network', async () => {
    const worker = await installed(first)
    device.site = { ...first, 'sitemap.xml': 'new' }
    expect(await worker.ask('sitemap.xml')).toBe('new')
  })
})

describe('a new version', () => {
  test('waits until the reader agrees, whatever happens to the worker, and loads only what changed', async () => {
    await installed(first)
    device.site = second
    device.asked = []
    const worker = await installed(second)
    expect(device.asked.map((url) => url.replace(scope, '')).toSorted()).toEqual(['assets/a-2.js', 'index.html'])
    expect(device.told.at(-1)).not.toMatchObject({ inForce: (device.told.at(-1) as { readonly ready: string }).ready })
    expect(await worker.ask('', page)).toBe('page one')
    // The device has ended the worker and begun it again.
    const again = device.begin(second)
    expect(await again.ask('', page)).toBe('page one')
    expect(await again.ask('assets/a-1.js')).toBe('a one')
    await again.say('take')
    expect(await again.ask('', page)).toBe('page two')
    expect(await device.begin(second).ask('', page)).toBe('page two')
  })

  test('leaves its parts to windows of the one before, and clears them away once there is one window', async () => {
    await installed(first)
    device.site = second
    const worker = await installed(second)
    await worker.say('take')
    device.online = false
    device.windows = 2
    await worker.say('tidy')
    expect(await worker.ask('assets/a-1.js')).toBe('a one')
    device.windows = 1
    await worker.say('tidy')
    await expect(worker.ask('assets/a-1.js')).rejects.toThrow('Failed to fetch')
    expect(await worker.ask('assets/same-1.js')).toBe('same')
  })

  test.each<[string, Site]>([
    ['is cut short', { ...second, 'assets/a-2.js': 'a tw' }],
    ['is of another version', { ...second, 'assets/a-2.js': 'a ten' }],
    ['is not there', { 'index.html': 'page two', 'boot.js': 'boot', 'assets/same-1.js': 'same' }]
  ])('of which a file %s leaves the old one in force, and comes once it is whole', async (_what, broken) => {
    const before = await installed(first)
    device.site = broken
    await expect(device.begin(second).install()).rejects.toThrow('assets/a-2.js')
    expect(await before.ask('', page)).toBe('page one')
    await before.say('take')
    expect(await before.ask('', page)).toBe('page one')
    device.site = second
    const worker = await installed(second)
    await worker.say('take')
    expect(await worker.ask('assets/a-2.js')).toBe('a two')
  })

  test('of which the first visit got a broken file serves nothing at all', async () => {
    device.site = { ...first, 'boot.js': 'boo' }
    const worker = device.begin(first)
    await expect(worker.install()).rejects.toThrow('boot.js: 3 bytes instead of 4')
    device.site = first
    expect(await worker.ask('', page)).toBe('page one')
    expect(device.asked.at(-1)).toBe(scope)
  })

  test('that is taken back is simply the one in force again', async () => {
    await installed(first)
    device.site = second
    await installed(second)
    device.site = first
    const worker = await installed(first)
    const told = device.told.at(-1) as { readonly inForce: string; readonly ready: string }
    expect(told.inForce).toBe(told.ready)
    expect(await worker.ask('', page)).toBe('page one')
  })
})

test('a release that the device has lost is fetched again', async () => {
  const worker = await installed(first)
  for (const name of device.stored.keys()) if (!name.endsWith('desk')) device.stored.delete(name)
  await worker.say('tidy')
  device.online = false
  expect(await worker.ask('', page)).toBe('page one')
})
