import * as v from 'valibot'
import { Box } from './geometry'
import { Id } from './id'
import { Text } from './text'

/** A claim by its feature and its own id: `strike-01/killed-announced`. */
const ClaimRef = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'a claim as the id of its feature, a slash and its own id'
  )
)

/** One statement and what it rests on; figures and days in its text are tokens such as `{killed strike-01}`. */
export const Statement = v.strictObject({
  text: Text,
  claims: v.optional(v.array(ClaimRef), []),
  sources: v.optional(v.array(Id), [])
})
/** One statement and what it rests on. */
export type Statement = v.InferOutput<typeof Statement>

/** One step: what the map shows, and what is said beside it. */
export const Step = v.strictObject({
  id: Id,
  title: Text,
  /** What the map shows, as the parameters of a link: `layers=strikes,places&from=2031-03-01&sel=strike-01`. */
  link: v.string(),
  /** What must be seen on a map that is wide, and on one that is higher than wide. */
  box: v.strictObject({ wide: Box, narrow: Box }),
  paragraphs: v.pipe(
    v.array(v.pipe(v.array(Statement), v.minLength(1, 'at least one statement'))),
    v.minLength(1, 'at least one paragraph')
  )
})
/** One step: what the map shows, and what is said beside it. */
export type Step = v.InferOutput<typeof Step>

/** `story.json`: the situation told step by step. */
export const StoryFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Text,
  lead: Text,
  steps: v.pipe(v.array(Step), v.minLength(1, 'at least one step'))
})
/** `story.json`: the situation told step by step. */
export type StoryFile = v.InferOutput<typeof StoryFile>

/** A statement as it is read: its figures filled in, in one language. Words between asterisks are set in italics. */
export interface ToldStatement {
  readonly text: string
  readonly claims: readonly { readonly feature: string; readonly claim: string }[]
  readonly sources: readonly string[]
}

/** A step as it is read in one language. */
export interface ToldStep {
  readonly id: string
  readonly title: string
  readonly link: string
  readonly box: Step['box']
  readonly paragraphs: readonly (readonly ToldStatement[])[]
  /** What it names and the situation lacks: a step that lacks something is skipped. */
  readonly missing: readonly string[]
}

/** A story as it is sent to a reader of one language. */
export interface ToldStory {
  readonly title: string
  readonly lead: string
  readonly steps: readonly ToldStep[]
}
