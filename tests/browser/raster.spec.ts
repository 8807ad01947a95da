import { LocalServer } from './localServer'
import { expect, expectAccessible, test } from './support'

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
const asked: string[] = []
let status = 200
let host = ''
const server = new LocalServer((request, response) => {
  asked.push(request.url ?? '')
  response.writeHead(status, { 'Content-Type': 'image/png' }).end(status === 200 ? picture : '')
})

test.beforeAll(async () => {
  host = new URL(await server.listen()).host
})
test.afterAll(() => server.close())
test.describe.configure({ mode: 'serial' })
test.use({ serviceWorkers: 'block' })
test.beforeEach(() => {
  asked.length = 0
  status = 200
})

test('tiles of another host are asked for only once the reader agreed, of that host alone, and until they are switched off', async ({
  page,
  faults,
  browser,
  baseURL
}) => {
  test.slow()
  faults.allow(new RegExp(`request to another origin: http://${host}/`))
  faults.allow(/request to another origin: http:\/\/localhost:/)
  faults.allow(/Content Security Policy|policy violation: img-src/)
  const blocked = (address: string) =>
    page.evaluate(
      (src) =>
        new Promise<string>((settle) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => settle(effectiveDirective), {
            once: true
          })
          const image = new Image()
          image.addEventListener('load', () => settle('loaded'))
          image.src = src
        }),
      address
    )
  await page.goto('./?view=5/34/-20&layers=strikes')
  expect(await blocked(`http://${host}/forbidden`), 'with none chosen').toBe('img-src')

  const panel = page.getByRole('region', { name: 'Layers' })
  await panel.getByText('Background tiles').click()
  const address = panel.getByRole('textbox', { name: 'Tile address' })
  const agree = panel.getByRole('button', { name: /^Ask/ })
  for (const [text, fault] of [
    ['http://tiles.example.org/{z}/{x}/{y}.png', 'must begin with https://'],
    ['https://tiles.example.org/{x}/{y}.png', '{z} is missing'],
    ['tiles', 'This is no address of tiles']
  ] as const) {
    await address.fill(text)
    await expect(panel.getByRole('alert')).toContainText(fault)
    await agree.click()
  }
  await address.fill(`http://${host}/{z}/{x}/{y}.png`)
  await panel.getByRole('textbox', { name: 'Credit line' }).fill('Tiles by Nobody')
  await expect(panel.locator('.raster')).toContainText(`Your browser will ask ${host} for a picture of every place`)
  await expectAccessible(page)
  expect(asked, 'before the reader agreed').toEqual([])
  await agree.click()

  await expect(page).toHaveURL(/\/tiles\.html\?.*view=5\/34\/-20/)
  await expect(page.locator('.leaflet-raster-pane img.leaflet-tile-loaded').first()).toBeVisible()
  expect(asked.every((path) => /^\/\d+\/\d+\/\d+\.png$/.test(path))).toBe(true)
  await expect(page.locator('.attribution')).toContainText('Background: Tiles by Nobody')
  expect(await blocked(`http://localhost:${host.split(':')[1]}/other`), 'another host than the chosen one').toBe(
    'img-src'
  )
  await expectAccessible(page)

  // Whoever opens the address elsewhere agreed to nothing, and is led to the page that asks nobody.
  const known = asked.length
  const link = page.url()
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const elsewhere = await other.newPage()
  await elsewhere.goto(link)
  await expect(elsewhere).toHaveURL(/\/\?.*view=5\/34\/-20/)
  await expect(elsewhere.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await other.close()
  expect(asked.length).toBe(known)

  await panel.getByRole('button', { name: 'Switch off and forget' }).click()
  await expect(page).toHaveURL(/\/\?.*view=5\/34\/-20/)
  await expect(page.locator('.leaflet-raster-pane')).toHaveCount(0)
  expect(
    await page.evaluate(() => [sessionStorage.getItem('raster-tiles'), localStorage.getItem('raster-tiles')])
  ).toEqual([null, null])
  expect(await blocked(`http://${host}/forbidden`)).toBe('img-src')
  expect(asked.filter((path) => path === '/forbidden' || path === '/other')).toEqual([])
})

test('remembered tiles come back by themselves; a host that fails is named once', async ({ page, faults }) => {
  test.slow()
  faults.allow(new RegExp(`request to another origin: http://${host}/`))
  faults.allow(/404/)
  await page.goto('./?lang=es')
  const panel = page.getByRole('region', { name: 'Capas' })
  await panel.getByText('Teselas de fondo').click()
  await panel.getByRole('combobox', { name: 'Ejemplo' }).selectOption('OpenTopoMap')
  await expect(panel.locator('.raster')).toContainText(
    'pedirá a a.tile.opentopomap.org, b.tile.opentopomap.org, c.tile.opentopomap.org una imagen'
  )
  await panel.getByRole('combobox', { name: 'Ejemplo' }).selectOption('Otra dirección')
  await panel.getByRole('textbox', { name: 'Dirección de las teselas' }).fill(`http://${host}/{z}/{x}/{y}.png`)
  await panel.getByRole('checkbox', { name: 'Recordar en este dispositivo' }).check()
  status = 404
  await panel.getByRole('button', { name: `Consultar ${host}` }).click()
  await expect(page.locator('.notices')).toContainText(`${host} no envía teselas de este lugar`)
  await expect(page.locator('.notices p').filter({ hasText: host })).toHaveCount(1)

  status = 200
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('./?lang=es&view=6/34/-20')
  await expect(page).toHaveURL(/tiles\.html\?.*view=6\/34\/-20/)
  await expect(page.locator('.leaflet-raster-pane img.leaflet-tile-loaded').first()).toBeVisible()
  await page.goto('./?lang=es&embed=1')
  await expect(page).toHaveURL(/\/\?.*embed=1/)
  await expect(page.locator('.leaflet-raster-pane')).toHaveCount(0)
})
