import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nothingDerived } from '~/analysis/derived'
import { storyOf } from '~/model/parse'
import type { StoryFile } from '~/model/story'
import { handTyped } from '../../tools/checkGeo/handTyped'
import { readFolder } from '../../tools/readFolder'
import { storiesOf } from '../../tools/story/stories'
import { told } from '../../tools/story/told'
import { filled, TokenError } from '../../tools/story/tokens'
import { atlantis, atlantisFolder } from '../atlantis'

const ground = {
  situation: atlantis,
  derived: { ...nothingDerived, sizes: { 'sea-of-atlas': { ellipsoid: 2e12, sphere: 2e12 } } }
}
const text = readFileSync(join(atlantisFolder, 'story.json'), 'utf8')
const story = checked(text)

function checked(json: string): StoryFile {
  const { story: found, faults } = storyOf({ 'story.json': JSON.parse(json) })
  if (!found) throw new Error(`No story: ${JSON.stringify(faults)}`)
  return found
}

const en = (text: string) => filled(text, 'en', ground)
const es = (text: string) => filled(text, 'es', ground)

describe('a token', () => {
  test.each([
    ['{strikes}', '6', '6'],
    ['{strikes sea-of-atlas}', '4', '4'],
    ['{vessels}', '7', '7'],
    ['{killed}', '13 or 14', '13 o 14'],
    ['{killed strike-04}', '1 or 2', '1 o 2'],
    ['{killed strike-01}', '3', '3'],
    ['{announcements}', '5', '5'],
    ['{placed circle|words}', 'two', 'dos'],
    ['{claim strike-01/killed-announced}', '3', '3'],
    ['{least strike-01/killed-announced|words}', 'three', 'tres'],
    ['{day palace-note}', '12 March', '12 de marzo'],
    ['{date palace-note}', '12 March 2031', '12 de marzo de 2031'],
    ['{month palace-note}', 'March', 'marzo'],
    ['{day reserves-called} to {end reserves-called}', '20 April to 4 May', '20 de abril to 4 de mayo'],
    ['{day strike-01/killed-announced}', '8 March', '8 de marzo'],
    ['{asof}', '30 June 2031', '30 de junio de 2031'],
    ['{days orichalcum-order palace-note|words}', 'seven', 'siete'],
    ['{distance palace-note evenor}', '990 km', '990 km'],
    ['{area sea-of-atlas}', '2,000,000 km²', '2.000.000 km²']
  ])('%s is computed from the data in both languages', (token, english, spanish) => {
    expect(en(token)).toBe(english)
    expect(es(token)).toBe(spanish)
  })

  test('follows the data when they change', () => {
    const strikes = atlantis.strikes.slice(0, 2)
    expect(filled('{strikes}: {killed}', 'en', { ...ground, situation: { ...atlantis, strikes } })).toBe('2: 5')
  })

  test.each([
    ['{strikse}', 'a token such as'],
    ['{claim strike-99/killed}', 'the id of a feature'],
    ['{claim strike-01/nobody}', 'a claim that has this id'],
    ['{claim strike-01/group-triton}', 'a claim whose value is a count'],
    ['{day carrier-leviathan}', 'a feature that has a day'],
    ['{distance palace-note league-opinion}', 'a feature that has a point'],
    ['{number strike-01/group-triton 1}', 'a text with 1 numbers'],
    ['{placed somewhere}', 'a kind of knowledge'],
    ['{strikes|loud}', '“words” behind the line']
  ])('%s says what should stand there', (token, expected) => {
    expect(() => en(token)).toThrow(TokenError)
    expect(() => en(token)).toThrow(expected)
  })
})

describe('a story as it is sent', () => {
  test('has its figures filled in and rests on the claims that its tokens name', () => {
    const { lead, steps } = told(story, 'en', ground)
    expect(lead).toBe('How 6 strikes killed 13 or 14 people, told on the map.')
    expect(steps.map(({ missing }) => missing)).toEqual([[], [], []])
    expect(steps[0]?.paragraphs[0]?.[1]).toEqual({
      text: 'On 12 March, seven days on, the palace of Atlantis called the first strike “a wound to the sea”.',
      claims: [],
      sources: ['palace-0312']
    })
    const [totals, first] = steps[1]?.paragraphs[0] ?? []
    expect(totals?.sources).toEqual(atlantis.file.totals.sources)
    expect(first?.claims).toEqual([{ feature: 'strike-01', claim: 'killed-announced' }])
  })

  test('rests on the same in both languages', () => {
    const rests = (language: 'en' | 'es') =>
      told(story, language, ground).steps.map(({ id, link, box, paragraphs }) => ({
        id,
        link,
        box,
        rests: paragraphs.map((row) => row.map(({ claims, sources }) => ({ claims, sources })))
      }))
    expect(rests('en')).toEqual(rests('es'))
  })

  test.each([
    [
      'a layer',
      (json: string) => json.replace('layers=strikes,places,names', 'layers=strikes,clouds'),
      1,
      'layers=strikes,clouds'
    ],
    ['an item', (json: string) => json.replace('sel=palace-note', 'sel=palace-nota'), 0, 'sel=palace-nota'],
    ['a source', (json: string) => json.replace('ministry-0305', 'ministry-0306'), 0, 'ministry-0306'],
    [
      'a claim',
      (json: string) => json.replace('strike-01/second-salvo', 'strike-01/third-salvo'),
      2,
      'strike-01/third-salvo'
    ],
    ['an event of a token', (json: string) => json.replaceAll('{day palace-note}', '{day no-note}'), 0, 'no-note']
  ])('skips a step that names %s that is not there, and tells the others', (_what, change, index, missing) => {
    const { steps } = told(checked(change(text)), 'en', ground)
    expect(steps.map((step) => step.missing)).toEqual([0, 1, 2].map((one) => (one === index ? [missing] : [])))
    expect(steps[index]?.paragraphs).toEqual([])
    expect(steps.filter((_step, one) => one !== index).every(({ paragraphs }) => paragraphs.length > 0)).toBe(true)
  })

  test('is left out when it is no story, and the situation stands without it', () => {
    const broken = { ...readFolder(atlantisFolder), 'story.json': { title: story.title, steps: [] } }
    const { stories, faults } = storiesOf(broken, atlantis, nothingDerived)
    expect(stories).toBeNull()
    expect(faults.length).toBeGreaterThan(0)
    expect(storyOf({}).faults).toEqual([])
    expect(storiesOf({}, atlantis, nothingDerived)).toEqual({ stories: null, faults: [] })
  })
})

describe('figures and days typed by hand', () => {
  test.each([
    ['en', 'Killed 11 people on 2 September in two strikes', ['11', '2', 'two', 'September']],
    ['en', 'Some 15,000 troops and dozens of boats', ['15,000', 'dozens']],
    ['en', 'Twenty-one strikes', ['Twenty-one']],
    ['es', 'Mataron a once personas el lunes 2 de septiembre', ['2', 'once', 'lunes', 'septiembre']],
    ['es', 'Veintiún ataques y quince mil efectivos', ['Veintiún', 'quince', 'mil']]
  ] as const)('are found in %s: %s', (language, text, found) => {
    expect(handTyped(text, language)).toEqual(found)
  })

  test.each([
    ['en', 'The second strike; F-16 jets; one man; both sides; it may be once more. {killed} of {strikes 2}'],
    ['es', 'El segundo ataque; aviones F-16; un hombre; ambas partes; un {strikes} por ciento; la primera vez']
  ] as const)('ordinals, designations and words that name a thing are none: %s', (language, text) => {
    expect(handTyped(text, language)).toEqual([])
  })
})
