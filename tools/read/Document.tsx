import { createElement, type ReactNode } from 'react'
import { formatDay } from '~/i18n/format'
import { type Language, languages } from '~/model/text'
import { appWords } from '~/app/words'
import { type HeadTag, readPath } from './describe'
import type { Reader } from './reader'
import { MapFigure, type Section } from './sections'
import { ShortOverview } from './Overview'
import { TotalsTable } from './TotalsTable'
import { readWords } from './words'

/** No script, nothing from anywhere else. */
const policy =
  "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"

interface DocumentProps {
  readonly reader: Reader
  readonly sections: readonly Section[]
  readonly head: readonly HeadTag[]
  readonly sheet: string
}

/** The whole page of a language: everything that the map and its panels say, to read and to print. */
export function Document({ reader, sections, head, sheet }: DocumentProps) {
  const { situation, language } = reader
  const { file } = situation
  const words = readWords[language]
  const written = sections.flatMap(({ id, title, body }) => {
    const content = body(reader)
    return content === null ? [] : [{ id, title: title(reader), content }]
  })
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{file.title[language]}</title>
        <meta name="description" content={file.lead[language]} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={sheet} />
        {head.map(({ tag, attrs }, index) => createElement(tag, { key: index, ...reactNames(attrs) }))}
      </head>
      <body className="read">
        <header>
          <Title reader={reader} />
          <nav aria-label={words.contents}>
            <p className="ways">
              <a href={`../?lang=${language}`}>{words.openMap}</a>
              {languages
                .filter((one) => one !== language)
                .map((one) => (
                  <a key={one} href={`${one}.html`} hrefLang={one} lang={one}>
                    {readWords[one].readIn}
                  </a>
                ))}
            </p>
            <ul>
              {written
                .filter(({ id }) => id !== 'map')
                .map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{title}</a>
                  </li>
                ))}
            </ul>
          </nav>
        </header>
        <main>
          {written.map(({ id, title, content }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`} className={id === 'map' ? 'hidden' : undefined}>
                {title}
              </h2>
              {content}
            </section>
          ))}
        </main>
        <footer>
          <p>
            {appWords[language].asOf(file.version, formatDay(file.asOf, language))}. {file.credit[language]}{' '}
            {file.licence[language]}. {file.corrections[language]}
          </p>
        </footer>
      </body>
    </html>
  )
}

function reactNames({ hreflang, ...attrs }: HeadTag['attrs']): Record<string, string> {
  return hreflang === undefined ? attrs : { ...attrs, hrefLang: hreflang }
}

function Title({ reader: { situation, language } }: { readonly reader: Reader }) {
  const { file } = situation
  return (
    <>
      <h1>{file.title[language]}</h1>
      <p className="lead">{file.lead[language]}</p>
      <p className="soft">{appWords[language].asOf(file.version, formatDay(file.asOf, language))}</p>
    </>
  )
}

/** What the page of the map says where no script runs: in every language the lead, the map, the totals and the table, and the way to the whole page. */
export function Short({ readers, sheet }: { readonly readers: readonly Reader[]; readonly sheet: string }) {
  return (
    <Plain sheet={sheet}>
      {readers.map((reader) => {
        const { language } = reader
        const words = readWords[language]
        return (
          <section key={language} lang={language} id={`read-${language}`} aria-label={words.name}>
            <Title reader={reader} />
            <p>
              {words.noScript} <a href={readPath(language)}>{words.whole}</a>.
            </p>
            <Ways to={readers.map((one) => one.language).filter((one) => one !== language)} />
            <MapFigure reader={reader} />
            <h2>{words.totals}</h2>
            <TotalsTable reader={reader} />
            <h2>{words.overview}</h2>
            <ShortOverview reader={reader} whole={readPath(language)} />
          </section>
        )
      })}
    </Plain>
  )
}

function Ways({ to }: { readonly to: readonly Language[] }) {
  return (
    <p className="ways">
      {to.map((one) => (
        <a key={one} href={`#read-${one}`} hrefLang={one} lang={one}>
          {readWords[one].readIn}
        </a>
      ))}
    </p>
  )
}

/** What the page says without a script where the situation has faults. */
export function Faulty({ faults, sheet }: { readonly faults: readonly string[]; readonly sheet: string }) {
  return (
    <Plain sheet={sheet}>
      {languages.map((language) => (
        <p key={language} lang={language}>
          {readWords[language].faults}
        </p>
      ))}
      <ul lang="en">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Plain>
  )
}

function Plain({ sheet, children }: { readonly sheet: string; readonly children: ReactNode }) {
  return (
    <>
      <link rel="stylesheet" href={sheet} />
      <main className="read">{children}</main>
    </>
  )
}
