import { factWords, watersWordTexts } from '~/i18n/facts'
import { formatCount, formatDay } from '~/i18n/format'
import type { Claim, Fact } from '~/model/claim'
import type { Language } from '~/model/text'
import { useLanguage, useSituation, useWords } from '~/state/useStore'
import { SourceLinks } from './SourceLinks'
import { detailsWords } from './words'

function valueText(claim: Claim, language: Language, about: string): string {
  if (claim.fact === 'waters')
    return `${watersWordTexts[language][claim.value]}${claim.of ? ` (${claim.of[language]})` : ''}`
  if (claim.fact === 'date') return formatDay(claim.value, language)
  if (typeof claim.value === 'object' && !('min' in claim.value)) return claim.value[language]
  const count = formatCount(claim.value, language)
  const unit = 'unit' in claim && claim.unit ? ` ${claim.unit[language]}` : ''
  return `${'about' in claim && claim.about ? `${about} ` : ''}${count}${unit}`
}

function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { file } = useSituation()
  const language = useLanguage()
  const words = useWords(detailsWords)
  const owner = file.owners.find(({ id }) => id === claim.by)
  const parties = file.sides.filter(({ kind }) => kind === 'party').map(({ id }) => id)
  const party = owner ? parties.indexOf(owner.side) : -1
  const text = valueText(claim, language, words.about)
  const short = text.length <= 14
  return (
    <li
      className="claim"
      data-party={party === 0 ? 'a' : party === 1 ? 'b' : undefined}
      data-later={claim.later}
      data-claim-id={claim.id}
    >
      <p className={short ? 'claim-value figure' : 'claim-value'}>
        {text}
        {claim.denies && <span className="tag">{words.denies}</span>}
      </p>
      <p className="claim-by">
        <strong>{owner?.name[language]}</strong>
        {claim.voice && <> · {claim.voice[language]}</>}
        <br />
        <time dateTime={claim.on}>{formatDay(claim.on, language, 'medium')}</time>
        {claim.onPrecision === 'assumed' && ` (${words.assumed})`}
        {claim.onPrecision === 'month' && ` (${words.month})`}
        {claim.later && <span className="tag">{words.laterMark}</span>}
      </p>
      {claim.note && <p className="claim-note">{claim.note[language]}</p>}
      <p className="claim-sources">
        <SourceLinks ids={claim.sources} />
      </p>
    </li>
  )
}

/** Claims side by side, one group for each fact, every claim with its owner, its day and its sources. */
export function ClaimGroups({ claims }: { readonly claims: readonly Claim[] }) {
  const facts = useWords(factWords)
  const words = useWords(detailsWords)
  const groups = new Map<Fact, Claim[]>()
  for (const claim of claims) groups.set(claim.fact, [...(groups.get(claim.fact) ?? []), claim])
  if (groups.size === 0) return null
  return (
    <section className="claims">
      <h3>{words.claims}</h3>
      {[...groups].map(([fact, list]) => (
        <div className="fact" key={fact} data-fact={fact}>
          <h4>{facts[fact]}</h4>
          <ul>
            {list
              .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
              .map((claim, index) => (
                <ClaimCard key={claim.id ?? index} claim={claim} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
