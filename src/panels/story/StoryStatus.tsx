import { formatPeriod } from '~/i18n/period'
import { layerOf } from '~/layers/layers'
import { locales } from '~/i18n/format'
import type { ToldStory } from '~/model/story'
import { isOwn } from '~/state/own'
import { useLanguage, useSession, useSituation, useWords } from '~/state/useStore'
import { storyWords } from './words'

/** What the map shows since the last turn, in words, for those who do not see it. */
export function StoryStatus({ story }: { readonly story: ToldStory }) {
  const language = useLanguage()
  const words = useWords(storyWords)
  const situation = useSituation()
  const telling = useSession('telling')
  const step = telling && telling.step > 0 ? story.steps[telling.step - 1] : undefined
  if (!telling || !step) return <p className="hidden" role="status" />
  const { told } = telling
  const names = told.layers.flatMap(({ id }) => (isOwn(id) ? [] : [layerOf(id).name(situation)[language]]))
  const layers = names.length > 0 ? new Intl.ListFormat(locales[language]).format(names) : words.nothing
  const { span } = situation.file
  const period = formatPeriod(told.from ?? span.start, told.to ?? span.end, language)
  const marked = told.selected === null ? undefined : situation.items.get(told.selected)
  return (
    <p className="hidden" role="status">
      {[
        words.told(telling.step, story.steps.length, step.title),
        words.shows(layers, period),
        ...(marked ? [words.marks(marked.title[language])] : [])
      ].join(' ')}
    </p>
  )
}
