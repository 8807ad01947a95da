import { Fragment, useId, useState } from 'react'
import type { ToldStatement } from '~/model/story'
import { useWords } from '~/state/useStore'
import { Runs } from './Runs'
import { StoryNote } from './StoryNote'
import { storyWords } from './words'

/** All but the last word, which stays with the number at the end of a line; all of it where italics run over both. */
function beginning(text: string): string {
  const cut = text.lastIndexOf(' ') + 1
  return (text.slice(cut).split('*').length - 1) % 2 === 0 ? text.slice(0, cut) : text
}

interface Props {
  readonly statements: readonly ToldStatement[]
  /** The number of its first note; notes are counted through each step. */
  readonly first: number
}

/** A paragraph: each statement ends with a number that opens what it rests on, below the paragraph. */
export function StoryParagraph({ statements, first }: Props) {
  const words = useWords(storyWords)
  const [open, setOpen] = useState<number | null>(null)
  const id = useId()
  const shown = open === null ? undefined : statements[open]
  return (
    <>
      <p>
        {statements.map((statement, index) => (
          <Fragment key={statement.text}>
            <span className="story-statement" data-open={open === index || undefined}>
              <Runs text={beginning(statement.text)} />
              <span className="story-last">
                <Runs text={statement.text.slice(beginning(statement.text).length)} />
                <button
                  type="button"
                  className="story-mark"
                  aria-expanded={open === index}
                  aria-controls={open === index ? id : undefined}
                  aria-label={words.restsOn(first + index, statement.claims.length + statement.sources.length)}
                  onClick={() => setOpen(open === index ? null : index)}
                >
                  {first + index}
                </button>
              </span>
            </span>{' '}
          </Fragment>
        ))}
      </p>
      {shown && (
        <div className="story-note" id={id}>
          <StoryNote statement={shown} />
        </div>
      )}
    </>
  )
}
