import './details.css'
import { lazy, Suspense } from 'react'
import { asKnown } from '~/analysis/asKnown'
import { forceOn } from '~/analysis/forceOn'
import { isItemPublic } from '~/analysis/publicItems'
import { forceWords } from '~/i18n/forces'
import { formatPeriod } from '~/i18n/period'
import { forceSymbol } from '~/layers/forceSymbol'
import { inputOf } from '~/layers/input'
import { archiveAddress } from '~/model/archiveAddress'
import type { Item } from '~/model/situation'
import { isOwn, ownItem } from '~/state/own'
import { useLanguage, useSelect, useSession, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { Panel } from '../Panel'
import { useOwnFeatures } from '../share/useOwnFeatures'
import { SymbolSwatch } from '../SymbolSwatch'
import { panelWords } from '../words'
import { ItemDetails } from './ItemDetails'
import { detailsWords } from './words'

const none: readonly Item[] = []
const OwnDetails = lazy(() => import('../share/OwnDetails'))
const OwnChoice = lazy(() => import('../share/OwnChoice'))
const ArchiveDetails = lazy(() => import('../archives/ArchiveDetails'))

function Neighbours({ item }: { readonly item: Item }) {
  const store = useStore()
  const words = useWords(detailsWords)
  const language = useLanguage()
  const list = useSelect((state): readonly Item[] => {
    const { selection } = inputOf(state)
    if (item.kind === 'strike') return selection.strikes
    return item.kind === 'event' ? selection.events : item.kind === 'force' ? selection.forces : none
  })
  const index = list.findIndex(({ id }) => id === item.id)
  if (index < 0) return null
  const open = (target: Item) => store.act({ kind: 'set', change: { selected: target.id } })
  const [before, after] = [list[index - 1], list[index + 1]]
  return (
    <nav className="neighbours" aria-label={words.of(index + 1, list.length)}>
      <button type="button" disabled={!before} title={before?.title[language]} onClick={() => before && open(before)}>
        <span className="chevron back" aria-hidden="true" /> {words.previous}
      </button>
      <span>{words.of(index + 1, list.length)}</span>
      <button type="button" disabled={!after} title={after?.title[language]} onClick={() => after && open(after)}>
        {words.next} <span className="chevron" aria-hidden="true" />
      </button>
    </nav>
  )
}

/** What tells an item of a list from the others: its days, or how surely it was there. */
function ChoiceNote({ item }: { readonly item: Item }) {
  const situation = useSituation()
  const language = useLanguage()
  const { presence, kinds } = useWords(forceWords)
  const question = useSelect((state) => inputOf(state).question)
  if (item.kind === 'force') {
    const { status } = forceOn(item, question, situation)
    return (
      <>
        <SymbolSwatch symbol={forceSymbol(item, status, situation)} />
        <span className="soft">{item.total ? kinds[item.force] : presence[status]}</span>
      </>
    )
  }
  return item.kind === 'strike' || item.kind === 'event' ? (
    <span className="soft">{formatPeriod(item.when.start, item.when.end ?? item.when.start, language)}</span>
  ) : null
}

function Choice() {
  const store = useStore()
  const choice = useSession('choice')
  const language = useLanguage()
  const known = useView('known')
  const situation = useSituation()
  const words = useWords(detailsWords)
  if (!choice) return null
  if (choice.items.some(isOwn))
    return (
      <Suspense>
        <OwnChoice items={choice.items} />
      </Suspense>
    )
  return (
    <>
      <p className="soft">{words.choose}</p>
      <ul className="choice">
        {choice.items.map((id) => {
          const whole = situation.items.get(id)
          const item = whole && isItemPublic(whole, situation, known) ? asKnown(whole, situation, known) : null
          return (
            item && (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => store.act({ kind: 'set', change: { selected: id } })}
                  onFocus={() => store.now({ hovered: id })}
                  onBlur={() => store.now({ hovered: null })}
                >
                  <span>{item.title[language]}</span>
                  <ChoiceNote item={item} />
                </button>
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}

/** The region that tells what is known of the item that was opened, or asks which of several to open. */
export default function DetailsPanel() {
  const store = useStore()
  const id = useView('selected')
  const choice = useSession('choice')
  const language = useLanguage()
  const known = useView('known')
  const situation = useSituation()
  const own = useSession('own')
  const archived = useSession('archived')
  const { items, changes, file } = situation
  const { details, back } = useWords(panelWords)
  const words = useWords(detailsWords)
  const mine = id === null ? null : ownItem(own, id)
  const [feature = null] = useOwnFeatures(mine?.data.source ?? null, mine ? [mine.number] : []) ?? []
  if (id === null && choice === null) return null
  const whole = id === null ? undefined : items.get(id)
  const item = whole && asKnown(whole, situation, known)
  const isOut = whole !== undefined && isItemPublic(whole, situation, known)
  const address = id === null ? null : archiveAddress(id, file.archives)
  const archive = file.archives.find((one) => one.id === address?.archive)
  const found = archived?.id === id && !('missing' in archived) ? archived : null
  const grave =
    item === undefined && id !== null
      ? changes.flatMap(({ withdrawn }) => withdrawn).find((one) => one.id === id)
      : undefined
  const close = () => {
    store.now({ choice: null })
    store.act({ kind: 'set', change: { selected: null } })
  }
  const title =
    feature?.title[language] ??
    (isOut ? item?.title[language] : item && details) ??
    grave?.title[language] ??
    found?.title ??
    archive?.name[language] ??
    choice?.title[language] ??
    details
  return (
    <Panel
      name={details}
      side="right"
      id="details"
      subject={id ?? choice?.items.join() ?? ''}
      onClose={close}
      head={
        <>
          {choice && (item ?? mine) && (
            <button
              type="button"
              className="quiet"
              onClick={() => store.act({ kind: 'set', change: { selected: null } })}
            >
              <span className="chevron back" aria-hidden="true" /> {back}
            </button>
          )}
          <h2>
            <bdi>{title}</bdi>
          </h2>
        </>
      }
    >
      {item && (isOut ? <ItemDetails item={item} /> : <p>{words.notKnownYet}</p>)}
      {item && <Neighbours item={item} />}
      {grave && (
        <p>
          <strong>{words.tombstone}</strong>: {grave.reason[language]}
        </p>
      )}
      {mine && <Suspense>{feature ? <OwnDetails data={mine.data} feature={feature} /> : null}</Suspense>}
      {archive && address && (
        <Suspense>
          <ArchiveDetails archive={archive} address={address} />
        </Suspense>
      )}
      {!item && !grave && !mine && !archive && <Choice />}
    </Panel>
  )
}
