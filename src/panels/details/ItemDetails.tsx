import type { Happening, Item, Strike } from '~/model/situation'
import { useLanguage, useSituation, useWords } from '~/state/useStore'
import { AreaDetails } from './AreaDetails'
import { ClaimGroups } from './ClaimGroups'
import { DeploymentDetails } from './DeploymentDetails'
import { Conflicts, LaterReports, Rejected } from './EvidencePart'
import { ForceDetails } from './ForceDetails'
import { MeasuresPart } from './MeasuresPart'
import { SourceList } from './SourceList'
import { WhenPart } from './WhenPart'
import { WherePart } from './WherePart'
import { detailsWords } from './words'

function EvidenceDetails({ item }: { readonly item: Strike | Happening }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const { file } = useSituation()
  return (
    <>
      {item.kind === 'event' && (
        <p className="soft">
          {file.categories.find(({ id }) => id === item.category)?.name[language]} · {words.weight[item.weight]}
        </p>
      )}
      <WhenPart when={item.when} />
      <p className="summary">{item.summary[language]}</p>
      {item.note && <p className="note">{item.note[language]}</p>}
      {item.kind === 'strike' && item.group && (
        <p className="note">
          <strong>{words.group}</strong>: {item.group.note[language]}
        </p>
      )}
      <WherePart where={item.where} />
      <MeasuresPart item={item} />
      <ClaimGroups claims={item.claims} />
      <Conflicts conflicts={item.conflicts} />
      <LaterReports reports={item.laterReports} />
      <Rejected statements={item.rejected} />
    </>
  )
}

/** What the map knows of one item, as it was known on the chosen day. */
export function ItemDetails({ item }: { readonly item: Item }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const { file } = useSituation()
  const owner = (id: string) => file.owners.find((one) => one.id === id)?.name[language]
  return (
    <>
      {(item.kind === 'strike' || item.kind === 'event') && <EvidenceDetails item={item} />}
      {item.kind === 'force' && <ForceDetails force={item} />}
      {item.kind === 'deployment' && <DeploymentDetails part={item} />}
      {item.kind === 'area' && <AreaDetails area={item} />}
      {item.kind === 'place' && (
        <>
          {item.summary && <p className="summary">{item.summary[language]}</p>}
          {item.note && <p className="note">{item.note[language]}</p>}
          <MeasuresPart item={item} />
        </>
      )}
      {item.kind === 'dispute' && (
        <>
          <p className="summary">{item.summary[language]}</p>
          <dl className="pairs">
            <div>
              <dt>{words.administered}</dt>
              <dd>{owner(item.administeredBy)}</dd>
            </div>
            <div>
              <dt>{words.claimed}</dt>
              <dd>{owner(item.claimedBy)}</dd>
            </div>
            <div>
              <dt>{words.status}</dt>
              <dd>{item.status[language]}</dd>
            </div>
            <div>
              <dt>{words.policy}</dt>
              <dd>{item.policy[language]}</dd>
            </div>
          </dl>
        </>
      )}
      <SourceList ids={item.sources} />
    </>
  )
}
