import type { FileName } from '~/model/files'
import { eachText } from './eachText'
import { at, type Check, Words } from './subject'

/** No text was left untranslated: the same in both languages is only a proper name, or a text that `sameInBoth` lists. */
export const languages: Check = (subject) => {
  const { situation, warning } = subject
  const allowed = new Set(situation.file.sameInBoth)
  const met = new Set<string>()
  eachText(subject, (address, keys, { en, es }) => {
    if (en === es && /\p{L}/u.test(en)) {
      if (allowed.has(en)) met.add(en)
      else if (!isName(address.file, keys, en)) {
        subject.fault(
          address,
          'a translation',
          new Words(`the same text twice: ${JSON.stringify(en.slice(0, 60))}`),
          'translate it, or list it in "sameInBoth" of situation.json if it is the same in both languages'
        )
      }
    } else if (es.length > 40 && isEnglish(es)) {
      warning(
        { ...address, keys: [...address.keys, 'es'] },
        'a text in Spanish',
        es,
        'it reads like English: translate it'
      )
    } else if (en.length > 40 && isSpanish(en)) {
      warning(
        { ...address, keys: [...address.keys, 'en'] },
        'a text in English',
        en,
        'it reads like Spanish: translate it'
      )
    }
  })
  situation.file.sameInBoth.forEach((text, index) => {
    if (!met.has(text))
      warning(
        at('situation.json', 'sameInBoth', index),
        'a text that stands somewhere in both languages',
        text,
        'remove it from the list'
      )
  })
}

const named: readonly FileName[] = ['places.geojson', 'names.geojson', 'islets.geojson']
/** Words by which an English name shows that it has a translation. */
const common =
  /\b(?:gulf|sea|ocean|bay|strait|passage|channel|cape|islands?|isles?|peninsula|river|lake|north|south|east|west|the|of|and|republic|kingdom|states)\b/i

/** Names of places, persons, outlets: the same in both languages, as a rule. */
function isName(file: FileName, keys: readonly PropertyKey[], text: string): boolean {
  const key = keys.findLast((one) => typeof one === 'string')
  if (named.includes(file)) return (key === 'name' || key === 'title' || key === 'short') && !common.test(text)
  if (file === 'situation.json' && (keys[0] === 'owners' || keys[0] === 'sides'))
    return key === 'name' && !isLowerCase(text)
  return key === 'voice' && !isLowerCase(text)
}

/** Whether a word of four letters or more is without a capital: a name of several words writes them large. */
function isLowerCase(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => !/[\p{Lu}\p{N}]/u.test(word))
}

const english = /\b(?:the|and|was|were|with|from|that|which|said|have|had|by)\b/gi
const spanish = /\b(?:el|la|los|las|una|que|del|fue|con|por|según|dijo|para)\b/gi

function isEnglish(text: string): boolean {
  return count(text, english) >= 3 && count(text, spanish) === 0
}

function isSpanish(text: string): boolean {
  return count(text, spanish) >= 3 && count(text, english) === 0
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0
}
