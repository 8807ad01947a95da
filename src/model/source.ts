import * as v from 'valibot'
import { Day } from './day'
import { Id } from './id'
import { Text } from './text'

const address = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'an address that begins with http:// or https://'))

/** A publication. */
export const Source = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  /** The title was derived from the page's address or content, not read on the page. */
  described: v.optional(v.literal(true)),
  publisher: v.pipe(v.string(), v.nonEmpty()),
  /** Who wrote it first, if the publisher reprints it. */
  original: v.optional(v.string()),
  /** Whose reporting it is: editions and reprints of one newsroom count once. */
  newsroom: Id,
  published: v.nullable(Day),
  /** First day on which it can be taken as known, where `published` is null. */
  knownBy: v.optional(Day),
  /** ISO 639-1. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'a language code of two letters')),
  url: v.nullable(address),
  /** What was read there that the map uses. */
  seen: v.optional(Text),
  /** Published after the date of the dataset. */
  later: v.optional(v.literal(true))
})
/** A publication. */
export type Source = v.InferOutput<typeof Source>

/** Every publication once, by id. */
export const Sources = v.record(Id, Source)
export type Sources = v.InferOutput<typeof Sources>
