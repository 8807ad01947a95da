import type { Browser } from '@playwright/test'
import { loads, opened } from './panRows'
import type { Row } from './row'

/** Pixels a second, and how far to either side, of a drag that is faster than most. */
const [speed, way] = [2000, 500]

/** In how many frames of a fast drag to and fro the map's picture leaves an edge of it bare. */
export async function edgeRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await opened(browser, address, `view=5/13/-67&${loads.all}`)
  await page.evaluate(() => {
    const edges = { map: document.querySelector('.map')!, sheet: document.querySelector('canvas.sheet')! }
    let [frames, bare] = [0, 0]
    const watch = () => {
      const [map, sheet] = [edges.map.getBoundingClientRect(), edges.sheet.getBoundingClientRect()]
      frames += 1
      if (sheet.left > map.left || sheet.right < map.right || sheet.top > map.top || sheet.bottom < map.bottom)
        bare += 1
      Object.assign(window, { edge: { frames, bare } })
      requestAnimationFrame(watch)
    }
    requestAnimationFrame(watch)
  })
  const [x, y] = [1150, 300]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const start = Date.now()
  while (Date.now() - start < 3000) {
    const gone = ((Date.now() - start) / 1000) * speed
    await page.mouse.move(x - way + Math.abs((gone % (2 * way)) - way), y + 60 * Math.sin(gone / 700))
    await new Promise((done) => setTimeout(done, 8))
  }
  const { frames, bare } = await page.evaluate(
    () => (window as unknown as { edge: { frames: number; bare: number } }).edge // set above
  )
  await page.mouse.up()
  await page.close()
  if (frames < 60) throw new Error(`Of a fast drag only ${frames} frames were drawn.`)
  return [{ name: 'a fast drag as soon as every layer is there: frames with a bare edge', value: bare, unit: '' }]
}
