import './share.css'
import { lazy, Suspense, useState } from 'react'
import { useStore, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { BringYourOwn } from './BringYourOwn'
import { CiteIt } from './CiteIt'
import { CopyButton } from './CopyButton'
import { PictureAndPrint } from './PictureAndPrint'
import { TakeData } from './TakeData'
import { useDataset } from './useDataset'
import { shareWords } from './words'

const EmbedBuilder = lazy(() => import('./EmbedBuilder'))

/** What can be taken along from here and what can be brought: link, files, citation, own data. */
export default function SharePanel() {
  const store = useStore()
  const words = useWords(shareWords)
  const { dataset, hash } = useDataset()
  const [embedding, setEmbedding] = useState(false)
  return (
    <Panel name={words.name} side="left" id="share" onClose={() => store.now({ panel: null })}>
      <div className="share">
        <section>
          <h3>{words.link}</h3>
          <p className="soft">{words.linkHolds}</p>
          <div className="share-buttons">
            <CopyButton label={words.copyLink} text={dataset.link} />
          </div>
        </section>
        <section>
          <h3>{words.take}</h3>
          <TakeData dataset={dataset} />
        </section>
        <section>
          <h3>{words.picture}</h3>
          <PictureAndPrint dataset={dataset} />
        </section>
        <section>
          <h3>{words.cite}</h3>
          <CiteIt dataset={dataset} hash={hash} />
        </section>
        <section>
          <h3>{words.embed}</h3>
          <details onToggle={({ currentTarget }) => setEmbedding(currentTarget.open)}>
            <summary>{words.embedMake}</summary>
            {embedding && (
              <Suspense>
                <EmbedBuilder />
              </Suspense>
            )}
          </details>
        </section>
        <section>
          <h3>{words.own}</h3>
          <BringYourOwn />
        </section>
      </div>
    </Panel>
  )
}
