import { readTileAddress, type TileAddress } from '~/model/tileAddress'
import { isRasterPage } from './rasterPage'

/** Picture tiles that the reader agreed to fetch from another host. */
export interface RasterChoice extends TileAddress {
  /** Whom the map owes them; empty if the reader gave nobody. */
  readonly attribution: string
  readonly maxZoom: number
  /** From 0 to 1. */
  readonly opacity: number
}

/** The name under which the choice stands in the browser's storage: `public/boot.js` reads it as well. */
const key = 'raster-tiles'

/** The page that may show picture tiles, and the one that may not. */
const [open, strict] = ['./tiles.html', './']

function parsed(text: string | null): RasterChoice | null {
  if (text === null) return null
  try {
    const { template, attribution, maxZoom, opacity } = JSON.parse(text) as Partial<Record<string, unknown>>
    const read = readTileAddress(String(template))
    if ('fault' in read) return null
    return {
      ...read.address,
      attribution: typeof attribution === 'string' ? attribution.slice(0, 300) : '',
      maxZoom: typeof maxZoom === 'number' && maxZoom >= 0 && maxZoom <= 24 ? Math.floor(maxZoom) : 19,
      opacity: typeof opacity === 'number' && opacity >= 0.1 && opacity <= 1 ? opacity : 1
    }
  } catch {
    return null
  }
}

/** The tiles that are in force on this page: none on the page whose policy forbids every foreign host. */
export function rasterChoice(): RasterChoice | null {
  return isRasterPage() ? (parsed(sessionStorage.getItem(key)) ?? parsed(localStorage.getItem(key))) : null
}

/** Whether the choice is kept on this device beyond this visit. */
export function isRemembered(): boolean {
  return localStorage.getItem(key) !== null
}

/** Goes to the page that may fetch these tiles, with the same view. */
export function showRaster(choice: RasterChoice, remember: boolean): void {
  const text = JSON.stringify(choice)
  sessionStorage.setItem(key, text)
  if (remember) localStorage.setItem(key, text)
  else localStorage.removeItem(key)
  if (isRasterPage()) location.reload()
  else location.assign(`${open}${location.search}`)
}

/** Keeps another opacity of the tiles that are in force. */
export function keepRaster(choice: RasterChoice): void {
  const text = JSON.stringify(choice)
  sessionStorage.setItem(key, text)
  if (isRemembered()) localStorage.setItem(key, text)
}

/** Forgets the tiles and goes back to the page that asks nobody, with the same view. */
export function hideRaster(): void {
  sessionStorage.removeItem(key)
  localStorage.removeItem(key)
  location.assign(`${strict}${location.search}`)
}
