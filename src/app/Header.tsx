import { memo } from 'react'
import { totalKilled } from '~/analysis/count'
import { formatDay, formatNumber } from '~/i18n/format'
import { formatPeriod } from '~/i18n/period'
import { inputOf } from '~/layers/input'
import { languages, type Language } from '~/model/text'
import { later } from '~/state/later'
import { useSelect, useSituation, useStore, useView, useWords } from '~/state/useStore'
import { CopyShell } from './CopyShell'
import { Settings } from './Settings'
import { appWords } from './words'

const languageNames: Record<Language, string> = { en: 'English', es: 'Español' }

const CopyLink = later(() => import('./CopyLink'), { Shell: CopyShell })

/** The title, what is shown in figures, and what concerns the whole page. */
export const Header = memo(function Header() {
  const store = useStore()
  const { file, strikes: all, events: allEvents } = useSituation()
  const words = useWords(appWords)
  const language = useView('language')
  const other = languages.find((one) => one !== language) ?? language
  const known = useView('known')
  const from = useView('from')
  const to = useView('to')
  const { strikes, events } = useSelect((state) => inputOf(state).selection)
  const dead = totalKilled(strikes, known)
  const deadText =
    dead.min === dead.max
      ? formatNumber(dead.min, language)
      : `${formatNumber(dead.min, language)}–${formatNumber(dead.max, language)}`
  const bySea = strikes.filter(({ where }) => where.kind === 'area').length
  const unplaced = [...strikes, ...events].filter(({ where }) => where.kind === 'unplaced').length
  const [start, end] = [from ?? file.span.start, to ?? file.span.end]
  const speak = () => {
    store.needLanguage(other).then(
      () => store.act({ kind: 'set', change: { language: other } }),
      () => store.now({ notices: [words.notLoaded] })
    )
  }
  return (
    <header className="header">
      <div className="heading">
        <h1>
          <span className="wide">{file.title[language]}</span>
          <span className="narrow">{file.short[language]}</span>
        </h1>
        <p className="figures">
          {words.strikes(strikes.length, all.length)}
          {(from !== null || to !== null) && (
            <>
              <span className="wide">, {formatPeriod(start, end, language)}</span>
              <span className="narrow">
                , {start === end ? '' : `${formatDay(start, language, 'short')}–`}
                {formatDay(end, language, 'short')}
              </span>
            </>
          )}
          {known !== null && (
            <>
              {' '}
              · <strong>{words.knownOn(formatDay(known, language, 'medium'))}</strong>
            </>
          )}{' '}
          ·{' '}
          <span title={file.totals.rule[language]}>
            <span className="wide">{words.killed(deadText)}</span>
            <span className="narrow">{words.killedShort(deadText)}</span>
          </span>{' '}
          {bySea > 0 && <span className="wide">· {words.bySea(bySea)}</span>}
          <span className="wide">
            {' '}
            · {words.ofEvents(strikes.length + events.length, all.length + allEvents.length)}
          </span>
          {unplaced > 0 && (
            <>
              {' · '}
              <span className="wide">{words.tray(unplaced)}</span>
              <span className="narrow">{words.trayShort(unplaced)}</span>
            </>
          )}
        </p>
      </div>
      <div className="tools">
        <CopyLink className="copy-link" />
        <Settings>
          <CopyLink className="copy-link-too" />
        </Settings>
        <button type="button" lang={other} aria-label={languageNames[other]} onClick={speak}>
          <span className="wide">{languageNames[other]}</span>
          <span className="narrow">{other.toUpperCase()}</span>
        </button>
      </div>
      <p className="as-of">{words.asOf(file.version, formatDay(file.asOf, language))}</p>
    </header>
  )
})
