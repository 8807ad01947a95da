import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type * as Library from '@napi-rs/canvas'
import type { Blank } from '~/map/blank'
import { family } from '~/map/type'

/** What draws in Node as the browser does in the page. */
export interface Studio {
  readonly blank: Blank
  /** A canvas as a file. */
  readonly encoded: (canvas: HTMLCanvasElement, format: 'png' | 'webp') => Promise<Uint8Array>
}

/** Packages that decide what a picture looks like, besides our own code. */
export const drawingPackages = ['@napi-rs/canvas', '@fontsource-variable/source-sans-3'] as const

const fonts = ['latin-wght-normal', 'latin-ext-wght-normal', 'latin-wght-italic', 'latin-ext-wght-italic'] as const

const require = createRequire(import.meta.url)

let asked: Promise<Studio | null> | null = null

/** The canvas for Node, lettered in the page's own typeface; null where this machine has none. */
export function studio(): Promise<Studio | null> {
  // Not imported: where the binary is missing, only the pictures are.
  asked ??= openStudio(() => require('@napi-rs/canvas') as typeof Library)
  return asked
}

/** Makes a studio with the canvas library that `load` gives; says in one line that there will be no pictures where it throws. */
export async function openStudio(load: () => typeof Library): Promise<Studio | null> {
  let library: typeof Library
  try {
    library = load()
  } catch (error) {
    console.warn(`Pictures are left out: @napi-rs/canvas cannot be used here (${String(error).split('\n')[0]}).`)
    return null
  }
  const { createCanvas, GlobalFonts, Path2D } = library
  const name = /^"([^"]+)"/.exec(family)?.[1] ?? family
  for (const font of fonts)
    GlobalFonts.register(
      await readFile(require.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${font}.woff2`)),
      name
    )
  // The painting code makes its paths and its small canvases itself, as in the page.
  const OffscreenCanvas = function OffscreenCanvas(width: number, height: number) {
    return createCanvas(width, height)
  }
  Object.assign(globalThis, { Path2D, OffscreenCanvas })
  return {
    // The same drawing language; what the library lacks of an element, no painting code asks for.
    blank: (width, height) => createCanvas(width, height) as unknown as HTMLCanvasElement,
    encoded: (canvas, format) => {
      const drawn = canvas as unknown as Library.Canvas // made by `blank`
      return format === 'png' ? drawn.encode('png') : drawn.encode('webp', 82)
    }
  }
}
