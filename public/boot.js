// Runs before anything is drawn: the theme and language asked for, and a first request for the data in that language.
(function () {
  var asked = new URLSearchParams(location.search)
  var tags = [asked.get('lang')].concat(navigator.languages || [])
  var meta = function (name) { return document.querySelector('meta[name="data-' + name + '"]') }
  var language = 'en'
  for (var i = 0; i < tags.length; i++) {
    var short = (tags[i] || '').slice(0, 2).toLowerCase()
    if (meta('situation-' + short)) { language = short; break }
  }
  var theme = asked.get('theme')
  if (theme !== 'light' && theme !== 'dark') theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.lang = language
  document.documentElement.dataset.theme = theme
  ;['situation-' + language, 'basemap', 'derived'].forEach(function (name) {
    var found = meta(name)
    if (!found) return
    var link = document.createElement('link')
    link.rel = 'preload'
    link.as = 'fetch'
    link.crossOrigin = 'anonymous'
    link.href = found.content
    document.head.appendChild(link)
  })
})()
