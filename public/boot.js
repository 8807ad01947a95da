// Runs before anything is drawn: the rule for what may become markup or script, the theme and language asked for, and what the
// first picture of the map is made from.
;(function boot() {
  // Whatever a library does with a text, it stays a text, and scripts are ours. Leaflet asks whether the browser draws SVG.
  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (/[<&]/.test(text) && text !== '<svg/>' ? null : text),
    createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null)
  })
  // Picture tiles from another host are asked for on a page of its own, and only of the host that the reader agreed to.
  const kept = (area) => {
    try {
      return JSON.parse(globalThis[area].getItem('raster-tiles') ?? 'null')?.hosts
    } catch {
      return undefined
    }
  }
  const hosts = kept('sessionStorage') ?? kept('localStorage')
  const agreed =
    Array.isArray(hosts) &&
    hosts.length > 0 &&
    hosts.every((host) => /^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/.test(host))
  const onTilesPage = /\/tiles(\.html)?$/.test(location.pathname)
  if (onTilesPage) {
    const policy = document.createElement('meta')
    policy.httpEquiv = 'Content-Security-Policy'
    policy.content = `img-src 'self' data: blob: ${agreed ? hosts.join(' ') : ''}`
    document.head.append(policy)
    if (agreed) document.documentElement.dataset.raster = ''
    else location.replace(`./${location.search}`)
  } else if (agreed && !/[?&]embed=1/.test(location.search)) location.replace(`./tiles.html${location.search}`)
  const asked = new URLSearchParams(location.search)
  const meta = (name) => document.querySelector(`meta[name="data-${name}"]`)
  const short = [asked.get('lang'), ...navigator.languages].map((tag) => (tag ?? '').slice(0, 2).toLowerCase())
  const language = short.find((tag) => /^[a-z]{2}$/.test(tag) && meta(`situation-${tag}`) !== null) ?? 'en'
  const theme = asked.get('theme')
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.lang = language
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  const path = (name) => meta(name)?.getAttribute('content')
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: path(`situation-${language}`) })
  document.head.append(link)

  // What the map is painted from, and the worker that paints it, are on their way before the page is read.
  const bytes = async (name) => {
    const response = await fetch(path(name), { credentials: 'same-origin' })
    if (!response.ok) throw new Error(`${path(name)}: ${response.status} ${response.statusText}`)
    return response.arrayBuffer()
  }
  // An address that asks for nothing else gets the picture that the build prepared.
  const isPlain = [...asked.keys()].every((name) => ['v', 'lang', 'theme'].includes(name))
  const hasOpening = isPlain && meta(`opening-${language}`) !== null
  const begun = { painter: null, basemap: bytes('basemap'), opening: hasOpening ? bytes(`opening-${language}`) : null }
  globalThis.begun = begun
  if (path('painter') && globalThis.Worker && globalThis.OffscreenCanvas) {
    const worker = new Worker(path('painter'), { type: 'module' })
    begun.painter = worker
    worker.addEventListener('error', () => (begun.painter = null))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin but ours.
    const hand = (kind) => begun[kind]?.then((bytes) => worker.postMessage([{ kind, bytes }]))
    // The opening first: it is what is drawn first. What does not arrive is told by the page.
    Promise.resolve(hand('opening'))
      .catch(() => {})
      .then(() => hand('basemap'))
      .catch(() => {})
  }
})()
