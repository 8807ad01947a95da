import { layerIds } from '~/layers/layers'
import type { Box } from '~/model/geometry'
import type { StoryFile } from '~/model/story'
import { languages } from '~/model/text'
import { ignoredOf, restsOn } from '../story/told'
import { claimOf, type Ground, TokenError, tokensIn, tokenText } from '../story/tokens'
import { handTyped } from './handTyped'
import { nearest } from './nearest'
import { type Address, at, type Check, type Subject, Words } from './subject'

/** Parameters of a link that a step may set: what the map shows, not how the page is set up. */
const staging = new Set([
  'layers',
  'from',
  'to',
  'known',
  'sel',
  'measure',
  'kind',
  'sea',
  'knowledge',
  'group',
  'side',
  'band',
  'inside',
  'sources'
])

/** Every step of the story shows what the map has, rests on what the data have, and has its figures computed. */
export const story: Check = (subject) => {
  const file = subject.folder['story.json'] as StoryFile | undefined // its shape was checked before
  if (!file) return
  const ground: Ground = { situation: subject.situation, derived: null }
  checkText(at('story.json', 'title'), file.title, subject, ground)
  checkText(at('story.json', 'lead'), file.lead, subject, ground)
  file.steps.forEach((step, index) => {
    const base = ['steps', index]
    checkLink(at('story.json', ...base, 'link'), step.link, subject)
    for (const shape of ['wide', 'narrow'] as const)
      checkBox(at('story.json', ...base, 'box', shape), step.box[shape], subject)
    checkText(at('story.json', ...base, 'title'), step.title, subject, ground)
    step.paragraphs.forEach((paragraph, row) =>
      paragraph.forEach((written, place) => {
        const statement = { ...written, claims: written.claims ?? [], sources: written.sources ?? [] }
        const here = [...base, 'paragraphs', row, place]
        checkText(at('story.json', ...here, 'text'), statement.text, subject, ground)
        checkReferences(here, statement, subject, ground)
      })
    )
  })
}

function checkLink(address: Address, link: string, { situation, fault }: Subject): void {
  const parameters = new URLSearchParams(link)
  for (const name of parameters.keys()) {
    if (staging.has(name)) continue
    fault(
      address,
      'parameters that say what the map shows',
      name,
      'take it out; where the map looks is said by "box", the rest is the reader’s'
    )
    return
  }
  for (const name of ignoredOf({ link }, situation)) {
    const value = parameters.get(name) ?? ''
    const known = name === 'layers' ? layerIds : name === 'sel' ? [...situation.items.keys()] : []
    const stranger = value
      .split(',')
      .map((one) => one.split('~')[0] ?? '')
      .find((one) => !known.includes(one))
    const near = stranger === undefined ? null : nearest(stranger, known)
    fault(
      address,
      'a link that the map can read whole',
      `${name}=${value}`,
      near === null
        ? 'set the map up, copy its link and take the part from there; until then the page skips this step'
        : `did you mean "${near}"? Until then the page skips this step`
    )
  }
}

function checkBox(address: Address, box: Box, subject: Subject): void {
  const [west, south, east, north] = box
  const [left, low, right, high] = subject.situation.file.window
  if (west >= left && south >= low && east <= right && north <= high) return
  subject.fault(address, `a box inside the window ${[left, low, right, high].join(', ')}`, box, 'make it smaller')
}

function checkText(
  address: Address,
  text: { readonly en: string; readonly es: string },
  { fault }: Subject,
  ground: Ground
): void {
  for (const language of languages) {
    const here = { ...address, keys: [...address.keys, language] }
    for (const typed of handTyped(text[language], language))
      fault(
        here,
        'figures and days that are computed from the data',
        typed,
        'put a token in its place, such as {claim feature/claim} or {day feature}'
      )
    for (const match of text[language].matchAll(/\{([^{}]*)\}/g)) {
      try {
        tokenText(match[1] ?? '', language, ground)
      } catch (error) {
        if (!(error instanceof TokenError)) throw error
        const near = nearest(error.missing ?? (match[1] ?? '').split(/\s/)[0] ?? '', error.choices)
        fault(here, error.message, match[0], near === null ? 'correct the token' : `did you mean "${near}"?`)
      }
    }
    if (/[{}]/.test(text[language].replace(/\{[^{}]*\}/g, '')))
      fault(here, 'a closing brace for each opening one', text[language], 'close the token')
  }
  const [en, es] = [tokensIn(text.en).toSorted(), tokensIn(text.es).toSorted()]
  if (en.join() !== es.join())
    fault(
      address,
      'the same tokens in both languages',
      new Words(
        `only in one: ${[...en.filter((one) => !es.includes(one)), ...es.filter((one) => !en.includes(one))].join(', ') || 'one that stands more often'}`
      ),
      'say the same in both'
    )
}

function checkReferences(
  keys: readonly PropertyKey[],
  statement: StoryFile['steps'][number]['paragraphs'][number][number],
  { situation, fault }: Subject,
  ground: Ground
): void {
  const rests = restsOn(statement, situation)
  if (rests.claims.length + rests.sources.length === 0)
    fault(
      at('story.json', ...keys),
      'a statement that rests on something',
      new Words('neither a claim nor a source'),
      'name the claim or the source; what nobody published is not said'
    )
  statement.sources.forEach((id, index) => {
    if (situation.sources[id] !== undefined) return
    const near = nearest(id, Object.keys(situation.sources))
    fault(
      at('story.json', ...keys, 'sources', index),
      'the id of a known source (sources.json)',
      id,
      near === null ? 'correct the id or add what it names' : `did you mean "${near}"?`
    )
  })
  statement.claims.forEach((reference, index) => {
    try {
      claimOf(reference, ground)
    } catch (error) {
      if (!(error instanceof TokenError)) throw error
      const near = nearest(reference, error.choices) ?? nearest(reference.split('/')[0] ?? '', error.choices)
      fault(
        at('story.json', ...keys, 'claims', index),
        `${error.message} (feature/claim)`,
        reference,
        near === null ? 'correct the id or add what it names' : `did you mean "${near}"?`
      )
    }
  })
}
