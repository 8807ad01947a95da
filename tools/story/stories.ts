import type { Derived } from '~/analysis/derived'
import { faultLine } from '~/model/fault'
import type { Folder } from '~/model/folder'
import { storyOf } from '~/model/parse'
import type { Situation } from '~/model/situation'
import type { ToldStory } from '~/model/story'
import type { Language } from '~/model/text'
import { told } from './told'

/** The story of a folder in each language, and what of it cannot be told. */
export interface Stories {
  /** Null without a story, or with one that is no story: the map stands without it. */
  readonly stories: Readonly<Record<Language, ToldStory>> | null
  readonly faults: readonly string[]
}

/** The story of a folder, its figures computed from the situation. */
export function storiesOf(folder: Folder, situation: Situation, derived: Derived): Stories {
  const { story, faults } = storyOf(folder)
  if (!story) return { stories: null, faults: faults.map(faultLine) }
  const ground = { situation, derived }
  const stories = { en: told(story, 'en', ground), es: told(story, 'es', ground) }
  const skipped = stories.en.steps.filter(({ missing }) => missing.length > 0)
  return {
    stories,
    faults: skipped.map(({ id, missing }) => `story.json: step ${id} is skipped; there is no ${missing.join(', ')}`)
  }
}
