import { formatNumber, formatRoughArea, units } from '~/i18n/format'
import { useLanguage, useSelect, useWords } from '~/state/useStore'
import { detailsWords } from './words'

/** The size of an area in three units, and how it compares with a country as drawn. */
export function AreaSize({ id }: { readonly id: string }) {
  const size = useSelect((state) => state.derived.sizes[id])
  const states = useSelect((state) => state.derived.states)
  const names = useSelect((state) => state.situation.names)
  const language = useLanguage()
  const words = useWords(detailsWords)
  if (!size) return null
  const nearest = states
    .flatMap(({ iso, area }) => {
      const name = names.find((one) => one.kind === 'country' && one.iso === iso)?.name[language]
      return name === undefined ? [] : [{ name, ratio: size.ellipsoid / area }]
    })
    .toSorted(
      (a, b) => Number(a.ratio < 1) - Number(b.ratio < 1) || Math.abs(Math.log(a.ratio)) - Math.abs(Math.log(b.ratio))
    )[0]
  return (
    <section className="size">
      <h3>{words.size}</h3>
      <ul>
        {units.map((unit) => (
          <li key={unit}>
            <strong>{formatRoughArea(size.ellipsoid, unit, language)}</strong> {words.units[unit]}
          </li>
        ))}
      </ul>
      {nearest && (
        <p>{words.compare(formatNumber(nearest.ratio, language, nearest.ratio < 10 ? 1 : 0), nearest.name)}</p>
      )}
    </section>
  )
}
