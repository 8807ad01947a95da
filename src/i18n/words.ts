import type { Language } from '~/model/text'

/** The words of one part of the frame in every language; a language that lacks one does not compile. */
export type Words<T> = Readonly<Record<Language, T>>

/** Ties the languages together: every language has exactly the words of the first. */
export function words<T>(texts: { readonly en: T; readonly es: NoInfer<T> }): Words<T> {
  return texts
}
