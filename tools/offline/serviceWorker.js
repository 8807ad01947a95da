// Keeps the whole site on the device, one release at a time. The build writes `const release = { name, files }` before it, where
// each of `files` is a path, its bytes and its SHA-256.
//
// A release is filled into a cache of its own and counts only once every file in it has been verified. Which release is in force
// stands in a note; it changes when the reader agrees and never otherwise, whatever version this script has.
/* global release */
;(function serviceWorker() {
  const { scope } = self.registration
  const at = (path) => new URL(path, scope).href
  // Caches are shared by all folders of a host: the scope tells ours apart.
  const cacheOf = (name) => `${scope}#${name}`
  const isOurs = (cache) => cache.startsWith(`${scope}#`)
  const desk = cacheOf('desk')
  const note = at('release-in-force')

  /** Files that are fetched at a time: few, since the reader comes first. */
  const atOnce = 3

  let remembered = null

  /** The name of the release that is served, or null where there is none yet. */
  async function inForce() {
    remembered ??= await (await caches.match(note, { cacheName: desk }))?.text()
    return remembered ?? null
  }

  async function putInForce(name) {
    const cache = await caches.open(desk)
    await cache.put(note, new Response(name))
    remembered = name
  }

  /** The response again, if it is exactly the file that was built. */
  async function verified(response, [path, bytes, hash]) {
    if (!response?.ok) throw new Error(`${path}: ${response ? response.status : 'not there'}`)
    const body = await response.arrayBuffer()
    if (body.byteLength !== bytes) throw new Error(`${path}: ${body.byteLength} bytes instead of ${bytes}`)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
    const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
    if (found !== hash) throw new Error(`${path}: not the file that was built`)
    const headers = new Headers(response.headers)
    // The body is unpacked already.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name)
    return new Response(body, { headers })
  }

  /** Puts one file into the cache: from there, from the release in force, or from the network, past its caches if they err. */
  async function take(cache, older, file) {
    const url = at(file[0])
    const ask = (mode) => fetch(url, { cache: mode, credentials: 'same-origin', priority: 'low' })
    const ways = [() => cache.match(url), () => older?.match(url), () => ask('no-cache'), () => ask('reload')]
    let failure
    for (const way of ways) {
      try {
        await cache.put(url, await verified(await way(), file))
        return
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }

  /** Fills the cache of this release; fails, and changes nothing that is served, unless every file is there as it was built. */
  async function fill() {
    const before = await inForce()
    const older = before !== null && before !== release.name ? await caches.open(cacheOf(before)) : undefined
    const cache = await caches.open(cacheOf(release.name))
    const waiting = [...release.files]
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) await take(cache, older, file)
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    const there = new Set((await (await caches.open(cacheOf(release.name))).keys()).map(({ url }) => url))
    const missing = release.files.find(([path]) => !there.has(at(path)))
    if (missing) throw new Error(`${missing[0]} is missing from its release.`)
    if (before === null || !(await caches.has(cacheOf(before)))) await putInForce(release.name)
  }

  async function status() {
    const bytes = release.files.reduce((sum, [, size]) => sum + size, 0)
    return { kind: 'release', inForce: await inForce(), ready: release.name, bytes }
  }

  async function announce() {
    await self.clients.claim()
    const told = await status()
    const windows = await self.clients.matchAll({ type: 'window' })
    // Only windows of this very origin have clients here.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    for (const client of windows) client.postMessage(told)
  }

  /** Clears away what other releases left, unless another window may still need it or one is arriving; mends what was lost. */
  async function tidy() {
    const served = await inForce()
    if (served === null || !(await caches.has(cacheOf(served)))) return fill()
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    if (windows.length > 1 || self.registration.installing || self.registration.waiting) return undefined
    const kept = new Set([desk, cacheOf(served), cacheOf(release.name)])
    const old = (await caches.keys()).filter((name) => isOurs(name) && !kept.has(name))
    return Promise.all(old.map((name) => caches.delete(name)))
  }

  /** The files that an address may mean: hosts leave out index.html, some also the ending of a page. */
  function candidates({ url, mode }) {
    if (mode !== 'navigate') return [url]
    const page = new URL(url)
    page.search = ''
    page.hash = ''
    const { href } = page
    return href.endsWith('/') ? [`${href}index.html`] : [href, `${href}.html`]
  }

  async function answer(request) {
    const served = await inForce()
    if (served !== null) {
      for (const url of candidates(request)) {
        const found = await caches.match(url, { cacheName: cacheOf(served), ignoreVary: true })
        if (found) return found
      }
      // A window of an earlier release asks for parts of its own, whose names change with their content.
      const earlier = request.mode === 'navigate' ? undefined : await caches.match(request.url, { ignoreVary: true })
      if (earlier) return earlier
    }
    return fetch(request)
  }

  self.addEventListener('install', (event) => {
    // What is served does not change with the script, so it need not wait.
    event.waitUntil(fill().then(() => self.skipWaiting()))
  })

  self.addEventListener('activate', (event) => {
    event.waitUntil(announce())
  })

  self.addEventListener('message', (event) => {
    const reply = async () => event.source?.postMessage(await status())
    const answers = {
      which: reply,
      take: () => putInForce(release.name).then(reply),
      tidy
    }
    const { kind } = event.data ?? {}
    if (Object.hasOwn(answers, kind)) event.waitUntil(answers[kind]())
  })

  self.addEventListener('fetch', (event) => {
    const { request } = event
    // Parts of a file and what lies elsewhere are none of its business.
    if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range')) return
    event.respondWith(answer(request))
  })
})()
