import type { Section } from './sections'
import { StoryArticle, storyPictures } from './StoryArticle'

/** The story as an article, with a picture of the map for each step. */
export const story: Section = {
  id: 'story',
  title: (reader) => reader.story?.title ?? '',
  pictures: (situation, language, told) => (told ? storyPictures(told, situation, language) : {}),
  body: (reader) => reader.story && <StoryArticle story={reader.story} reader={reader} />
}
