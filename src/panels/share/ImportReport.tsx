import { effects, type Problem, type ProblemKind } from '~/exchange/in/problem'
import { problemWords } from '~/exchange/problemWords'
import { visibleText } from '~/i18n/visibleText'
import { useStore, useWords } from '~/state/useStore'
import { ColumnChoice } from './ColumnChoice'
import { deskOf, type ImportState } from './importDesk'
import { shareWords } from './words'

/** Problems of one kind that are listed before the rest is only counted. */
const listed = 20
const order = ['refused', 'rejected', 'unplaced', 'mended', 'noted'] as const

/** What became of a file: sums that add up, every kind of problem with its places and its mend, and other ways to read it. */
export function ImportReport({ state }: { readonly state: Extract<ImportState, { kind: 'done' }> }) {
  const store = useStore()
  const words = useWords(shareWords)
  const texts = useWords(problemWords)
  const {
    file,
    name,
    options,
    reading: { report, offers, table },
    layer
  } = state
  const kinds = (Object.keys(report.counts) as ProblemKind[]).toSorted(
    (a, b) => order.indexOf(effects[a]) - order.indexOf(effects[b])
  ) // keys of the record of kinds
  const again = (change: Partial<typeof options>) =>
    void deskOf(store).begin(file, name, { ...options, ...change }, layer)
  return (
    <section className="report" aria-label={words.report(name)}>
      <h4>
        <bdi>{visibleText(name)}</bdi>
      </h4>
      <p className="report-sum" role="status">
        <strong>{words.sum(report.read, report.accepted, report.rejected)}</strong>.
        {report.unplaced > 0 && <> {words.unplaced(report.unplaced)}</>}
        {kinds.length === 0 && <> {words.clean}</>}
      </p>
      {offers.map((offer) => (
        <button key={offer} type="button" onClick={() => again(offer === 'swap' ? { swap: true } : { crs: offer })}>
          {words.offers[offer]}
        </button>
      ))}
      {table && (
        <ColumnChoice header={table.header} columns={table.columns} onChoose={(columns) => again({ columns })} />
      )}
      {kinds.map((kind) => {
        const { reason, mend } = texts[kind]
        const effect = effects[kind]
        const those = report.problems.filter((one) => one.kind === kind)
        const count = report.counts[kind] ?? 0
        return (
          <details
            key={kind}
            data-problem={kind}
            data-effect={effect}
            open={effect === 'refused' || effect === 'rejected'}
          >
            <summary>
              <span className="tag">{words.effects[effect]}</span> {reason}
              {count > 1 && <span className="count"> {count}</span>}
            </summary>
            <p>{mend}</p>
            <ul>
              {those.slice(0, listed).map((one) => (
                <li key={keyOf(one)}>
                  <Address problem={one} />
                </li>
              ))}
              {count > Math.min(listed, those.length) && <li>{words.more(count - Math.min(listed, those.length))}</li>}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

function keyOf({ feature, path, line, column, found }: Problem): string {
  return [feature, path, line, column, found].join(' ')
}

function Address({ problem: { feature, path, line, column, found } }: { readonly problem: Problem }) {
  const words = useWords(shareWords)
  const parts = [
    ...(feature === null ? [] : [words.feature(feature)]),
    ...(line === null ? [] : [words.at(line, column)])
  ]
  return (
    <>
      {parts.join(', ')}
      {path !== '' && (
        <>
          {' '}
          <code>
            <bdi>{visibleText(path)}</bdi>
          </code>
        </>
      )}
      {found !== '' && (
        <>
          {' '}
          <q>
            <bdi>{visibleText(found)}</bdi>
          </q>
        </>
      )}
    </>
  )
}
