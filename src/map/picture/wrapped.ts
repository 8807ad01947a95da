/** Abbreviations of several words, such as «EE. UU.», that a line's end must not part. */
const together = /(\p{Lu}{1,3}\.) (?=\p{Lu}{1,3}\.)/gu

/** The words of a text over as many lines as its room asks for; a word that is too long is cut. */
export function wrapped(context: CanvasRenderingContext2D, text: string, room: number): readonly string[] {
  const lines: string[] = []
  let last = ''
  for (const word of text.replace(together, '$1\u00a0').split(' ')) {
    const longer = last === '' ? word : `${last} ${word}`
    if (context.measureText(longer).width <= room) {
      last = longer
      continue
    }
    if (last !== '') lines.push(last)
    last = word
    while (last.length > 1 && context.measureText(last).width > room) {
      let fits = last.length - 1
      while (fits > 1 && context.measureText(last.slice(0, fits)).width > room) fits--
      lines.push(last.slice(0, fits))
      last = last.slice(fits)
    }
  }
  return [...lines, last]
}
