import { family } from './type'

/** Milliseconds for which the first lettering waits for its typeface. */
const patience = 2500

/** Resolves once upright and italic of the map's typeface are there, or have kept the reader waiting long enough. */
export async function typefaces(): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const enough = new Promise<void>((resume) => {
    waiting = setTimeout(resume, patience)
  })
  const [first] = family.split(',')
  const faces = ['', 'italic '].map((slant) => document.fonts.load(`${slant}16px ${first}`))
  await Promise.race([Promise.allSettled(faces), enough])
  clearTimeout(waiting)
}
