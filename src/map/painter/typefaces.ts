import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import latinItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url'
import latinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url'
import latinExtItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-italic.woff2?url'
import { forgetWidths } from '../fitLabel'
import { family } from '../type'

/** Milliseconds for which the first lettering waits for its typeface. */
const patience = 2500

// As in tokens.css, which a worker does not read.
const basic =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
const extended =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'

const faces = [
  { address: latin, style: 'normal', unicodeRange: basic },
  { address: latinItalic, style: 'italic', unicodeRange: basic },
  { address: latinExt, style: 'normal', unicodeRange: extended },
  { address: latinExtItalic, style: 'italic', unicodeRange: extended }
]

const name = family.split(',')[0]?.replaceAll(/['"]/g, '') ?? family

/** Tells once the usual letters of the map's typeface are there or have kept the reader waiting long enough, and again when rare ones arrive. */
export function whenLettersCome(fonts: FontFaceSet, tell: () => void): void {
  let told = false
  // What was measured in another typeface would give cards and labels the wrong room.
  const anew = () => {
    forgetWidths()
    tell()
  }
  const first = () => {
    if (told) return
    told = true
    anew()
    fonts.addEventListener('loadingdone', anew)
  }
  const slants = ['', 'italic '].map((slant) => fonts.load(`${slant}16px "${name}"`))
  void Promise.allSettled(slants).then(first)
  setTimeout(first, patience)
}

/** Gives a worker the map's typeface, which a page has from its style. */
export function addTypeface(fonts: FontFaceSet): void {
  for (const { address, ...face } of faces)
    fonts.add(new FontFace(name, `url(${new URL(address, location.href).href})`, { ...face, weight: '200 900' }))
}
