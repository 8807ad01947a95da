/** Pixels of text that is not made larger. */
const ordinary = 16

/**
 * Ships the pixels of media queries as ems, which grow with the text that a reader has set in the browser: who reads four times as
 * large on a desk gets the layout of a screen a fourth as wide. Styles are written in the pixels that a designer thinks in.
 */
export function mediaInEms() {
  return {
    name: 'media-in-ems',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css(?:\?|$)/.test(id)) return null
      return code.replace(/@media[^{]+/g, (query) =>
        query.replace(/(\d+(?:\.\d+)?)px/g, (_, pixels) => `${Number(pixels) / ordinary}em`)
      )
    }
  }
}
