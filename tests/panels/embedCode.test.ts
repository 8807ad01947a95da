import { describe, expect, test } from 'vitest'
import { embedCode, embedView, keptParts } from '~/panels/share/embedCode'
import type { View } from '~/state/view'
import { atlantisHome } from '../atlantis'

const narrowed: View = {
  ...atlantisHome,
  camera: { zoom: 6, centre: [-31, 30] },
  from: '2031-03-01',
  known: '2031-04-01',
  query: 'reef',
  selected: 'strike-01',
  story: 2
}

describe('the code of a frame', () => {
  test('is one element whose every attribute is text, whatever the title says', () => {
    const code = embedCode('https://a.example/?v=1&lang=en', {
      width: null,
      height: 480,
      title: '"><script>alert(1)</script>'
    })
    expect(code).toBe(
      '<iframe src="https://a.example/?v=1&amp;lang=en" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" width="100%" height="480" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" frameborder="0"></iframe>'
    )
  })
})

describe('what an embedded map begins with', () => {
  test('is the present view but for the story, marked as embedded, with what was chosen', () => {
    expect(embedView(narrowed, atlantisHome, [], { embedParts: ['time'], theme: 'dark' })).toEqual({
      ...narrowed,
      story: null,
      embed: true,
      embedParts: ['time'],
      theme: 'dark'
    })
  })

  test('offers to leave out exactly what differs from home, and leaving all of it leads home', () => {
    expect(keptParts(atlantisHome, atlantisHome)).toEqual([])
    const parts = keptParts(narrowed, atlantisHome)
    expect(parts).toEqual(['camera', 'days', 'filters', 'selection'])
    expect(embedView(narrowed, atlantisHome, parts, {})).toEqual({ ...atlantisHome, embed: true })
  })
})
