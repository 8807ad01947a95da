import { forceOn } from '~/analysis/forceOn'
import { forceWords } from '~/i18n/forces'
import { formatDay, formatRoughArea, units } from '~/i18n/format'
import { claimText } from '~/exchange/out/claimText'
import { factWords } from '~/i18n/facts'
import type { Force } from '~/model/situation'
import { detailsWords } from '~/panels/details/words'
import { conflictRows, Days } from './Entry'
import { ownerName, type Reader } from './reader'
import { References } from './References'
import { readWords } from './words'

const days = { from: null, to: null, known: null }

function Standing({ force, reader }: { readonly force: Force; readonly reader: Reader }) {
  const { language, situation } = reader
  const { presence, uses } = forceWords[language]
  const { status } = forceOn(force, days, situation)
  return <>{force.use === undefined || force.use === 'used' ? presence[status] : uses[force.use]}</>
}

/** The deployment area, the totals of each side's forces, the elements in short, and the areas in dispute. */
export function Deployment({ reader }: { readonly reader: Reader }) {
  const { language, situation, derived } = reader
  const words = readWords[language]
  const details = detailsWords[language]
  const { kinds } = forceWords[language]
  const [totals, elements] = [true, false].map((wanted) =>
    situation.forces.filter(({ total }) => (total === true) === wanted)
  )
  return (
    <>
      {situation.deployment.map((part) => {
        const size = derived.sizes[part.id]
        return (
          <article key={part.id} id={part.id}>
            <h3>{part.title[language]}</h3>
            {part.when && <Days when={part.when} reader={reader} />}
            <p>{part.summary[language]}</p>
            <p>
              <strong>{details.caution}</strong>
              {part.note && ` ${part.note[language]}`}
            </p>
            {size && part.part === 'reported-area' && (
              <p>
                <strong>{details.size}: </strong>
                {units
                  .map((unit) => `${formatRoughArea(size.ellipsoid, unit, language)} ${details.units[unit]}`)
                  .join(' · ')}
              </p>
            )}
            <p>
              <strong>{details.method}: </strong>
              {part.method[language]}
            </p>
            {part.unknowns.length > 0 && (
              <p>
                <strong>{details.unknowns}: </strong>
                {part.unknowns.map((text) => text[language]).join(' ')}
              </p>
            )}
            <p className="soft">
              {details.sources}: <References ids={part.sources} reader={reader} />
            </p>
          </article>
        )
      })}
      {(totals ?? []).map((force) => (
        <article key={force.id} id={force.id}>
          <h3>{force.title[language]}</h3>
          <p>{force.summary[language]}</p>
          {force.note && <p>{force.note[language]}</p>}
          <ul>
            {force.claims.map((claim, index) => (
              <li key={index}>
                {factWords[language][claim.fact]}: {claimText(claim, language)} –{' '}
                {ownerName(claim.by, reader, claim.voice)},{' '}
                <time dateTime={claim.on}>{formatDay(claim.on, language, 'medium')}</time>
                {claim.later && ` (${details.laterMark})`}: <References ids={claim.sources} reader={reader} />
              </li>
            ))}
            {conflictRows(force.conflicts, reader)}
          </ul>
        </article>
      ))}
      {elements && elements.length > 0 && (
        <>
          <p>{words.forcesNote}</p>
          <table className="forces">
            <thead>
              <tr>
                <th scope="col">{words.element}</th>
                <th scope="col">{words.owner}</th>
                <th scope="col">{words.standing}</th>
                <th scope="col">{words.reported}</th>
                <th scope="col">{words.sources}</th>
              </tr>
            </thead>
            <tbody>
              {elements.map((force) => (
                <tr key={force.id} id={force.id}>
                  <th scope="row">
                    {force.title[language]} <small>{kinds[force.force]}</small>
                  </th>
                  <td>{ownerName(force.owner, reader)}</td>
                  <td>
                    <Standing force={force} reader={reader} />
                  </td>
                  <td>{force.summary[language]}</td>
                  <td>
                    <References ids={force.sources} reader={reader} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {situation.disputes.length > 0 && <h3>{words.disputes}</h3>}
      {situation.disputes.map((dispute) => (
        <article key={dispute.id} id={dispute.id}>
          <h4>{dispute.title[language]}</h4>
          <p>{dispute.summary[language]}</p>
          <p>
            {details.administered}: {ownerName(dispute.administeredBy, reader)}. {details.claimed}:{' '}
            {ownerName(dispute.claimedBy, reader)}. {dispute.status[language]} {dispute.policy[language]}
          </p>
          <p className="soft">
            {details.sources}: <References ids={dispute.sources} reader={reader} />
          </p>
        </article>
      ))}
    </>
  )
}
