import { formatDay } from '~/i18n/format'
import type { Dataset } from './dataset'

/** A citation in one sentence after another: title, version, day, address, hash. */
export function citation({ file, language, link, hash, accessed }: Dataset): string {
  const [asOf, today] = [formatDay(file.asOf, language), formatDay(accessed, language)]
  const parts =
    language === 'es'
      ? [
          file.title.es,
          `Conjunto de datos, versión ${file.version}, al ${asOf}`,
          file.licence.es,
          `Consultado el ${today}: ${link}`,
          ...(hash === null ? [] : [`SHA-256 de los datos: ${hash}`])
        ]
      : [
          file.title.en,
          `Dataset, version ${file.version}, as of ${asOf}`,
          file.licence.en,
          `Accessed ${today}: ${link}`,
          ...(hash === null ? [] : [`SHA-256 of the data: ${hash}`])
        ]
  return `${parts.join('. ')}.`
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
}
const tex = (text: string) => text.replace(/[\\{}%&$#_~^]/g, (sign) => special[sign] ?? sign)

/** The same as an entry of BibTeX. */
export function bibtex({ file, language, link, hash, accessed }: Dataset): string {
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${tex(file.title[language])}}`],
    ['year', file.asOf.slice(0, 4)],
    ['version', tex(file.version)],
    [
      'note',
      tex(
        `${language === 'es' ? `Datos al ${formatDay(file.asOf, language)}` : `Data as of ${formatDay(file.asOf, language)}`}. ${file.licence[language]}${hash === null ? '' : `. SHA-256: ${hash}`}`
      )
    ],
    ['howpublished', `\\url{${link.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['url', link.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed]
  ]
  return `@misc{${file.id}-${file.version},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`
}
