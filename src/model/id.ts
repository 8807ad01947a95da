import * as v from 'valibot'

/** A permanent name: lower-case letters, digits and hyphens; appears in links and never changes. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens')
)
/** A permanent name. */
export type Id = v.InferOutput<typeof Id>

/** Ids of sources, at least one: nothing is said without saying who published it. */
export const SourceIds = v.pipe(v.array(Id), v.minLength(1, 'at least one source'))
