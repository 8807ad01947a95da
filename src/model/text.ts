import * as v from 'valibot'

/** The languages of the frame and of every text of the data. */
export const languages = ['en', 'es'] as const
/** A language that every text exists in. */
export type Language = (typeof languages)[number]

const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'))

/** One text in every language. */
export const Text = v.strictObject({ en: sentence, es: sentence })
/** One text in every language. */
export type Text = v.InferOutput<typeof Text>

/** A text put together from others when it is read: the texts of a language may arrive after it was made. */
export function textOf(write: (language: Language) => string): Text {
  return {
    get en() {
      return write('en')
    },
    get es() {
      return write('es')
    }
  }
}
