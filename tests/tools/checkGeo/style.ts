import { broken, edit } from './broken'

/** What deserves a warning. */
export const style = [
  broken(
    'two spaces',
    edit('strikes.geojson', 'strike-02', 'The navy reported', 'The navy  reported'),
    'warning · strikes.geojson:185:17 · strike-02 · $.features[1].properties.summary.en · expected single spaces, found "The navy  reported a second boat on 22 March 2031 and named only the sea." · mend: remove the others'
  ),
  broken(
    'a space before a full stop',
    edit('strikes.geojson', 'strike-02', 'named only the sea.', 'named only the sea .'),
    'warning · strikes.geojson:185:17 · strike-02 · $.features[1].properties.summary.en · expected no space before a punctuation mark, found "The navy reported a second boat on 22 March 2031 and named only the sea ." · mend: remove it'
  ),
  broken(
    'straight quotation marks in English',
    edit('events.geojson', 'palace-note', '“a wound to the sea”', '\\"a wound to the sea\\"'),
    'warning · events.geojson:62:28 · palace-note · $.features[1].properties.summary.en · expected quotation marks “ ”, found "The palace called the first strike \\"a wound to the sea\\"." · mend: replace the straight ones'
  ),
  broken(
    'English quotation marks in Spanish',
    edit('events.geojson', 'palace-note', '«una herida al mar»', '“una herida al mar”'),
    'warning · events.geojson:62:94 · palace-note · $.features[1].properties.summary.es · expected quotation marks « », found "El palacio llamó al primer ataque “una herida al mar”." · mend: replace the others'
  ),
  broken(
    'a summary without full stop',
    edit('strikes.geojson', 'strike-02', 'named only the sea.', 'named only the sea'),
    'warning · strikes.geojson:185:17 · strike-02 · $.features[1].properties.summary.en · expected a full stop at the end, found "The navy reported a second boat on 22 March 2031 and named only the sea" · mend: add it'
  ),
  broken(
    'a title with a full stop',
    edit(
      'strikes.geojson',
      'strike-02',
      '"es": "Ataque 2: en algún lugar del mar de Atlas"',
      '"es": "Ataque 2: en algún lugar del mar de Atlas."'
    ),
    'warning · strikes.geojson:183:75 · strike-02 · $.features[1].properties.title.es · expected a title without a full stop, found "Ataque 2: en algún lugar del mar de Atlas." · mend: remove it'
  ),
  broken(
    'a title that is too long',
    edit(
      'strikes.geojson',
      'strike-02',
      '"en": "Strike 2: somewhere in the Sea of Atlas"',
      '"en": "Strike 2: somewhere in the Sea of Atlas, on a day and at a place that nobody has ever written down"'
    ),
    'warning · strikes.geojson:183:26 · strike-02 · $.features[1].properties.title.en · expected a title of at most 90 characters, found "Strike 2: somewhere in the Sea of Atlas, on a day and at a place that nobody… · mend: shorten it; the summary has room'
  ),
  broken(
    'a decimal point in Spanish',
    edit('areas.geojson', 'sea-of-atlas', '41,5° N."', '41.5° N."'),
    'warning · areas.geojson:21:17 · sea-of-atlas · $.features[0].properties.definition.es · expected a comma before decimals, found "Desde el continente hasta el meridiano de 31° O, entre los paralelos de 30° … · mend: replace the point'
  ),
  broken(
    'three points for an ellipsis',
    edit('strikes.geojson', 'strike-02', 'named only the sea.', 'named only the sea...'),
    'warning · strikes.geojson:185:17 · strike-02 · $.features[1].properties.summary.en · expected the character … for an ellipsis, found "The navy reported a second boat on 22 March 2031 and named only the sea..." · mend: replace the three points'
  ),
  broken(
    'a question without its opening mark in Spanish',
    edit('strikes.geojson', 'strike-01', 'Frente a Poseidonia.', 'Frente a Poseidonia?'),
    'warning · strikes.geojson:37:56 · strike-01 · $.features[0].properties.where.said[0].text.es · expected an opening ¿, found "Frente a Poseidonia?" · mend: put ¿ where the question begins'
  ),
  broken(
    'an invisible character',
    edit('strikes.geojson', 'strike-02', 'The navy reported', 'The navy\\u200b reported'),
    'warning · strikes.geojson:185:17 · strike-02 · $.features[1].properties.summary.en · expected visible characters, found "The navy\\u200b reported a second boat on 22 March 2031 and named only the sea." · mend: remove the invisible one'
  ),
  broken(
    'accents apart from their letters',
    edit('strikes.geojson', 'strike-02', 'algún lugar', 'algún lugar'),
    'warning · strikes.geojson:183:75 · strike-02 · $.features[1].properties.title.es · expected letters with their accents as one character (NFC), found "Ataque 2: en algún lugar del mar de Atlas" · mend: normalise the text'
  ),
  broken(
    'a Spanish text that reads like English',
    edit(
      'strikes.geojson',
      'strike-02',
      '"es": "La armada informó de una segunda lancha el 22 de marzo de 2031 y solo nombró el mar."',
      '"es": "The navy reported a second boat on that day, and said that it was the sea."'
    ),
    'warning · strikes.geojson:186:17 · strike-02 · $.features[1].properties.summary.es · expected a text in Spanish, found "The navy reported a second boat on that day, and said that it was the sea." · mend: it reads like English: translate it'
  ),
  broken(
    'a claim before its event, with a note',
    edit(
      'strikes.geojson',
      'strike-02',
      `"2031-03-22",
            "sources": ["herald-0322"]
          },
          {
            "fact": "vessels"`,
      `"2031-03-20",
            "note": { "en": "A plan.", "es": "Un plan." },
            "sources": ["herald-0322"]
          },
          {
            "fact": "vessels"`
    ),
    'warning · strikes.geojson:212:19 · strike-02 · $.features[1].properties.claims[0].on · expected a day from 2031-03-21 on, when it happened, found "2031-03-20" · mend: correct the day; if it was said beforehand, say so in the claim’s "note"'
  ),
  broken(
    'an owner without a word',
    edit(
      'situation.json',
      null,
      '"owners": [',
      `"owners": [
    { "id": "oracle", "name": { "en": "The oracle", "es": "El oráculo" }, "side": "people" },`
    ),
    'warning · situation.json:61:5 · $.owners[0] · expected an owner that something uses, found no reference to it · mend: use it or remove it'
  ),
  broken(
    'a position twice in a row',
    edit('areas.geojson', 'outer-ocean', '[-31, 24], [-31, 46]', '[-31, 24], [-31, 24], [-31, 46]'),
    'warning · areas.geojson:53:34 · outer-ocean · $.features[2].geometry.coordinates[0][2] · expected another position than the one before, found [-31,24] · mend: remove it'
  ),
  broken(
    'a listed text that is nowhere the same',
    edit('situation.json', null, '"sameInBoth": ["Antilia"]', '"sameInBoth": ["Antilia", "Nowhere"]'),
    'warning · situation.json:272:29 · $.sameInBoth[1] · expected a text that stands somewhere in both languages, found "Nowhere" · mend: remove it from the list'
  )
]
