import { expect, test } from './support'

test('what an address asks for in vain is named on arrival and again on the way back, which is no step for undo', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./?v=1&lang=en&from=2031-13-01')
  const notice = page.locator('.notices').getByText('Ignored: from.')
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(notice).toBeVisible()
  const strikes = page.locator('.panel').getByRole('checkbox', { name: 'Strikes', exact: true })
  // A change comes before the address has been put right, so that the history keeps the wrong one.
  await strikes.click()
  await expect(page).toHaveURL(/layers=/)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
  await page.goBack()
  await expect(notice).toBeVisible()
  await page.goForward()
  await expect(page).toHaveURL(/layers=/)
  await page.goBack()
  await expect(page).not.toHaveURL(/layers=/)
  await undo.click()
  await expect(undo).toBeDisabled()
})

test('a link that the browser does not let be copied is shown, to be copied by hand', async ({ page }) => {
  await page.addInitScript(function refuseClipboard() {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
    })
  })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./?v=1&lang=en&unit=nm')
  await page.locator('.copy-link').click()
  await expect(page.locator('.notices')).toContainText(/by hand: http:\/\/\S+\?v=1\S*&unit=nm/)
})
