import { formatDay } from '~/i18n/format'
import { formatPeriod } from '~/i18n/period'
import { useLanguage, useSituation, useView } from '~/state/useStore'

/** The days shown, in words. */
export function Days() {
  const { span } = useSituation().file
  const language = useLanguage()
  const from = useView('from') ?? span.start
  const to = useView('to') ?? span.end
  return (
    <p className="time-days">
      <span className="time-long">{formatPeriod(from, to, language)}</span>
      <span className="time-brief">
        <span>{formatDay(from, language, 'medium')} –</span> <span>{formatDay(to, language, 'medium')}</span>
      </span>
    </p>
  )
}
