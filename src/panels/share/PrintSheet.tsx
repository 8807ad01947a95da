import { useEffect, useRef } from 'react'
import { type Exhibit, gather } from '~/exchange/out/gather'
import { citation } from '~/exchange/out/cite'
import type { Dataset } from '~/exchange/out/dataset'
import { formatPeriod } from '~/i18n/period'
import { inputOf } from '~/layers/input'
import { layerOf } from '~/layers/layers'
import { useLanguage, useSelect, useSituation, useView, useWords } from '~/state/useStore'
import { shareWords } from './words'

interface Props {
  /** Address of the picture of the map. */
  readonly picture: string
  readonly dataset: Dataset
  readonly onDone: () => void
}

/** What goes to the printer: a page with the map, then what it shows with sources. It prints itself once its picture is there. */
export function PrintSheet({ picture, dataset, onDone }: Props) {
  const language = useLanguage()
  const situation = useSituation()
  const input = useSelect(inputOf)
  const shown = useView('layers')
  const image = useRef<HTMLImageElement>(null)
  useEffect(
    function printOnce() {
      let gone = false
      const go = async () => {
        await image.current?.decode()
        if (gone) return
        addEventListener('afterprint', onDone, { once: true })
        print()
      }
      go().catch(onDone)
      return function stopPrinting() {
        gone = true
        removeEventListener('afterprint', onDone)
      }
    },
    [picture, onDone]
  )
  const exhibits = gather(input, shown).filter(({ item }) => item !== null)
  const layers = [...new Set(exhibits.map(({ layer }) => layer))]
  return (
    <div className="print-sheet">
      <img ref={image} src={picture} alt={situation.file.title[language]} />
      {layers.map((id) => (
        <section key={id}>
          <h2>{layerOf(id).name(situation)[language]}</h2>
          {exhibits
            .filter(({ layer }) => layer === id)
            .map((exhibit) => (
              <PrintedItem key={exhibit.id} exhibit={exhibit} />
            ))}
        </section>
      ))}
      <p className="print-foot">{citation(dataset)}</p>
    </div>
  )
}

function PrintedItem({ exhibit: { title, when, where, item, sources } }: { readonly exhibit: Exhibit }) {
  const language = useLanguage()
  const words = useWords(shareWords)
  const summary = item && 'summary' in item ? item.summary?.[language] : undefined
  return (
    <article>
      <h3>
        {title[language]}
        {when && <> · {formatPeriod(when.start, when.end ?? when.start, language)}</>}
      </h3>
      {summary !== undefined && <p>{summary}</p>}
      {where?.kind === 'unplaced' && <p>{words.notPlaced}.</p>}
      <ul>
        {sources.map(({ id, publisher, title: heading, published, url }) => (
          <li key={id}>{[publisher, heading, published, url].filter((part) => part !== null).join(', ')}</li>
        ))}
      </ul>
    </article>
  )
}
