// Runs before anything is drawn: the rule for what may become markup or script, the theme and language asked for, and a first
// request for the data in that language.
;(function boot() {
  // Whatever a library does with a text, it stays a text, and scripts are ours. Leaflet asks whether the browser draws SVG.
  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (/[<&]/.test(text) && text !== '<svg/>' ? null : text),
    createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null)
  })
  const asked = new URLSearchParams(location.search)
  const meta = (name) => document.querySelector(`meta[name="data-${name}"]`)
  const short = [asked.get('lang'), ...navigator.languages].map((tag) => (tag ?? '').slice(0, 2).toLowerCase())
  const language = short.find((tag) => /^[a-z]{2}$/.test(tag) && meta(`situation-${tag}`) !== null) ?? 'en'
  const theme = asked.get('theme')
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.lang = language
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  for (const name of [`situation-${language}`, 'basemap']) {
    const path = meta(name)?.getAttribute('content')
    if (!path) continue
    const link = document.createElement('link')
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: path })
    document.head.append(link)
  }
})()
