import { broken, edit } from './broken'

const inStory = (from: string, to: string) => edit('story.json', null, from, to)

/** A story that cannot be told, rests on nothing, or has its figures typed by hand. */
export const story = [
  broken(
    'a story without a step’s box',
    inStory('"box": { "wide": [-30, 30, -12, 40], "narrow": [-27, 31, -15, 40] },', ''),
    'story.json:9:5 · $.steps[0].box · expected the member "box", found nothing · mend: add it; geo/schema says what it may be'
  ),
  broken(
    'a step whose id stands twice',
    inStory('"id": "the-strikes"', '"id": "the-order"'),
    'story.json:43:13 · $.steps[1].id · expected an id that stands once, found "the-order", as at $.steps[0].id · mend: give one of them another id; an id that was published stays with what it named'
  ),
  broken(
    'a step that names a layer that is not there',
    inStory('layers=events,places', 'layers=event,places'),
    'story.json:12:15 · $.steps[0].link · expected a link that the map can read whole, found "layers=event,places,names" · mend: did you mean "events"? Until then the page skips this step'
  ),
  broken(
    'a step that marks an event that is not there',
    inStory('sel=palace-note', 'sel=palace-notes'),
    'story.json:12:15 · $.steps[0].link · expected a link that the map can read whole, found "sel=palace-notes" · mend: did you mean "palace-note"? Until then the page skips this step'
  ),
  broken(
    'a step on a day that the map does not cover',
    inStory('to=2031-03-31', 'to=2032-03-31'),
    'story.json:12:15 · $.steps[0].link · expected a link that the map can read whole, found "to=2032-03-31" · mend: set the map up, copy its link and take the part from there; until then the page skips this step'
  ),
  broken(
    'a step that sets the language',
    inStory('to=2031-03-31', 'lang=es'),
    'story.json:12:15 · $.steps[0].link · expected parameters that say what the map shows, found "lang" · mend: take it out; where the map looks is said by "box", the rest is the reader’s'
  ),
  broken(
    'a step that looks beyond the window',
    inStory('"wide": [-33, 31, -10, 41]', '"wide": [-43, 31, -10, 41]'),
    'story.json:46:24 · $.steps[1].box.wide · expected a box inside the window -40, 20, 5, 50, found [-43,31,-10,41] · mend: make it smaller'
  ),
  broken(
    'a statement of a source that is not there',
    inStory('"sources": ["ministry-0305"]', '"sources": ["ministry-0306"]'),
    'story.json:21:25 · $.steps[0].paragraphs[0][0].sources[0] · expected the id of a known source (sources.json), found "ministry-0306" · mend: did you mean "ministry-0305"?'
  ),
  broken(
    'a statement of a claim that is not there',
    inStory('strike-01/second-salvo', 'strike-01/second-salvos'),
    'story.json:76:24 · $.steps[2].paragraphs[0][0].claims[0] · expected a claim that has this id (feature/claim), found "strike-01/second-salvos" · mend: did you mean "strike-01/second-salvo"?'
  ),
  broken(
    'a statement that rests on nothing',
    inStory('"claims": ["strike-01/second-salvo"]', '"claims": []'),
    'story.json:71:11 · $.steps[2].paragraphs[0][0] · expected a statement that rests on something, found neither a claim nor a source · mend: name the claim or the source; what nobody published is not said'
  ),
  broken(
    'a token that is not known',
    inStory('{date orichalcum-order} Lemuria ordered', '{dat orichalcum-order} Lemuria ordered'),
    'story.json:17:21 · $.steps[0].paragraphs[0][0].text · expected the same tokens in both languages, found only in one: dat orichalcum-order, date orichalcum-order · mend: say the same in both',
    'story.json:18:21 · $.steps[0].paragraphs[0][0].text.en · expected a token such as {strikes} or {strikes sea}, {vessels} or {vessels sea}, {killed}, {killed sea} or {killed strike}, {announcements}, {placed circle}, {claim feature/claim}, {least feature/claim}, {number feature/claim 1}, {day feature}, {end feature}, {announced feature}, {date feature}, {month feature}, {asof}, {days feature feature}, {distance feature feature}, {area feature}, found "{dat orichalcum-order}" · mend: did you mean "day"?'
  ),
  broken(
    'a token without its end',
    inStory('{date orichalcum-order} Lemuria ordered', '{date orichalcum-order Lemuria ordered'),
    'story.json:17:21 · $.steps[0].paragraphs[0][0].text · expected the same tokens in both languages, found only in one: date orichalcum-order · mend: say the same in both',
    'story.json:18:21 · $.steps[0].paragraphs[0][0].text.en · expected a closing brace for each opening one, found "On {date orichalcum-order Lemuria ordered action against the traffic in oric… · mend: close the token'
  ),
  broken(
    'a figure typed by hand',
    inStory('On {day palace-note}, {days', 'On {day palace-note}, 7 days or {days'),
    'story.json:25:21 · $.steps[0].paragraphs[0][1].text.en · expected figures and days that are computed from the data, found "7" · mend: put a token in its place, such as {claim feature/claim} or {day feature}'
  ),
  broken(
    'a day typed by hand',
    inStory('On {date orichalcum-order} Lemuria', 'In March, on {date orichalcum-order}, Lemuria'),
    'story.json:18:21 · $.steps[0].paragraphs[0][0].text.en · expected figures and days that are computed from the data, found "March" · mend: put a token in its place, such as {claim feature/claim} or {day feature}'
  ),
  broken(
    'a token in one language only',
    inStory('{strikes} ataques, {strikes sea-of-atlas}', '{vessels} ataques, {strikes sea-of-atlas}'),
    'story.json:50:21 · $.steps[1].paragraphs[0][0].text · expected the same tokens in both languages, found only in one: strikes, vessels · mend: say the same in both'
  )
]
