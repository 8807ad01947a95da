import { broken, edit } from './broken'

/** Files whose members are missing, unknown or of the wrong kind. */
export const members = [
  broken(
    'a feature without source',
    edit(
      'strikes.geojson',
      'strike-02',
      `        "sources": ["herald-0322"],
`,
      ''
    ),
    'strikes.geojson:180:21 · strike-02 · $.features[1].properties.sources · expected the member "sources", found nothing · mend: add it; geo/schema says what it may be'
  ),
  broken(
    'a feature with an empty list of sources',
    edit('strikes.geojson', 'strike-02', '"sources": ["herald-0322"]', '"sources": []'),
    'strikes.geojson:188:20 · strike-02 · $.features[1].properties.sources · expected at least one source, found [] · mend: name the source; what nobody published is not said'
  ),
  broken(
    'a claim without owner',
    edit(
      'strikes.geojson',
      'strike-02',
      `            "by": "lemuria-navy",
            "on"`,
      '            "on"'
    ),
    'strikes.geojson:207:11 · strike-02 · $.features[1].properties.claims[0].by · expected the member "by", found nothing · mend: add it; geo/schema says what it may be'
  ),
  broken(
    'a claim without day',
    edit(
      'strikes.geojson',
      'strike-02',
      `            "on": "2031-03-22",
            "sources"`,
      '            "sources"'
    ),
    'strikes.geojson:207:11 · strike-02 · $.features[1].properties.claims[0].on · expected the member "on", found nothing · mend: add it; geo/schema says what it may be'
  ),
  broken(
    'a claim without source',
    edit(
      'strikes.geojson',
      'strike-02',
      `            "on": "2031-03-22",
            "sources": ["herald-0322"]`,
      '            "on": "2031-03-22"'
    ),
    'strikes.geojson:207:11 · strike-02 · $.features[1].properties.claims[0].sources · expected the member "sources", found nothing · mend: add it; geo/schema says what it may be'
  ),
  broken(
    'a claim about something unknown',
    edit('strikes.geojson', 'strike-02', '"fact": "killed"', '"fact": "kiled"'),
    'strikes.geojson:208:21 · strike-02 · $.features[1].properties.claims[0].fact · expected one of 35 words: killed, presumed-dead, survivors, aboard, vessels, troops …, found "kiled" · mend: did you mean "killed"?'
  ),
  broken(
    'a number of dead in words',
    edit('strikes.geojson', 'strike-02', '"value": 2', '"value": "two"'),
    'strikes.geojson:209:22 · strike-02 · $.features[1].properties.claims[0].value · expected a whole number, or a range { "min", "max" }, found "two" · mend: write a whole number, or a range { "min", "max" }'
  ),
  broken(
    'a number of dead below zero',
    edit('strikes.geojson', 'strike-02', '"value": 2', '"value": -2'),
    'strikes.geojson:209:22 · strike-02 · $.features[1].properties.claims[0].value · expected a number of at least 0, found -2 · mend: write a number of at least 0'
  ),
  broken(
    'half a person',
    edit('strikes.geojson', 'strike-02', '"value": 2', '"value": 1.5'),
    'strikes.geojson:209:22 · strike-02 · $.features[1].properties.claims[0].value · expected a whole number, found 1.5 · mend: write a whole number'
  ),
  broken(
    'a range that is turned round',
    edit('strikes.geojson', 'strike-03', '{ "min": 3, "max": 5 }', '{ "min": 5, "max": 3 }'),
    'strikes.geojson:302:22 · strike-03 · $.features[2].properties.claims[1].value · expected a range with an end, its min not above its max, found {"min":5,"max":3} · mend: write a range with an end, its min not above its max'
  ),
  broken(
    'a range without ends',
    edit('strikes.geojson', 'strike-03', '{ "min": 3, "max": 5 }', '{ "min": null, "max": null }'),
    'strikes.geojson:302:22 · strike-03 · $.features[2].properties.claims[1].value · expected a range with an end, its min not above its max, found {"min":null,"max":null} · mend: write a range with an end, its min not above its max'
  ),
  broken(
    'waters of an unknown kind',
    edit('strikes.geojson', 'strike-03', '"beyond-territorial-sea"', '"beyond-territorial-see"'),
    'strikes.geojson:332:22 · strike-03 · $.features[2].properties.claims[5].value · expected one of international, beyond-territorial-sea, territorial, within-eez, beyond-eez, unstated, found "beyond-territorial-see" · mend: did you mean "beyond-territorial-sea"?'
  ),
  broken(
    'a missing language',
    edit(
      'strikes.geojson',
      'strike-02',
      '{ "en": "Strike 2: somewhere in the Sea of Atlas", "es": "Ataque 2: en algún lugar del mar de Atlas" }',
      '{ "en": "Strike 2: somewhere in the Sea of Atlas" }'
    ),
    'strikes.geojson:183:18 · strike-02 · $.features[1].properties.title.es · expected the member "es", found nothing · mend: write the text in this language'
  ),
  broken(
    'an empty text',
    edit('strikes.geojson', 'strike-02', '"es": "Ataque 2: en algún lugar del mar de Atlas"', '"es": "  "'),
    'strikes.geojson:183:75 · strike-02 · $.features[1].properties.title.es · expected a text that is not empty, found "  " · mend: write a text that is not empty'
  ),
  broken(
    'a third language',
    edit(
      'places.geojson',
      'evenor',
      '{ "en": "Evenor", "es": "Evenor" }',
      '{ "en": "Evenor", "es": "Evenor", "fr": "Événor" }'
    ),
    'places.geojson:69:52 · evenor · $.features[3].properties.title.fr · expected no such member, found "fr" · mend: remove it or correct its spelling; geo/schema lists the members'
  ),
  broken(
    'a misspelled member',
    edit('strikes.geojson', 'strike-02', '"summary":', '"sumary":'),
    'strikes.geojson:180:21 · strike-02 · $.features[1].properties.summary · expected the member "summary", found nothing · mend: add it; geo/schema says what it may be',
    'strikes.geojson:184:9 · strike-02 · $.features[1].properties.sumary · expected no such member, found "sumary" · mend: did you mean "summary"?'
  ),
  broken(
    'an id with a capital',
    edit('strikes.geojson', null, '"id": "strike-02"', '"id": "Strike-02"'),
    'strikes.geojson:178:13 · Strike-02 · $.features[1].id · expected an id of lower-case letters, digits and single hyphens, found "Strike-02" · mend: write an id of lower-case letters, digits and single hyphens'
  ),
  broken(
    'an id that is a number',
    edit('strikes.geojson', null, '"id": "strike-02"', '"id": 2'),
    'strikes.geojson:178:13 · $.features[1].id · expected a text, found 2 · mend: write a text'
  ),
  broken(
    'no id',
    edit(
      'strikes.geojson',
      null,
      `      "id": "strike-02",
`,
      ''
    ),
    'strikes.geojson:176:5 · $.features[1].id · expected the member "id", found nothing · mend: add it; geo/schema says what it may be'
  ),
  broken(
    'a latitude beyond the pole',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[-19, 134.9]'),
    'strikes.geojson:254:30 · strike-03 · $.features[2].geometry.coordinates[1] · expected a latitude of at most 90 (is it swapped with the longitude?), found 134.9 · mend: exchange the two numbers: longitude comes first'
  ),
  broken(
    'a longitude beyond the 180th meridian',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[-219, 34.9]'),
    'strikes.geojson:254:25 · strike-03 · $.features[2].geometry.coordinates[0] · expected a longitude of at least -180, found -219 · mend: write a longitude of at least -180'
  ),
  broken(
    'a position with a height',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[-19, 34.9, 0]'),
    'strikes.geojson:254:36 · strike-03 · $.features[2].geometry.coordinates[2] · expected a list of 2, found more · mend: remove it or correct its spelling; geo/schema lists the members'
  ),
  broken(
    'a position in words',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '["19 W", 34.9]'),
    'strikes.geojson:254:25 · strike-03 · $.features[2].geometry.coordinates[0] · expected a number, found "19 W" · mend: write a number'
  ),
  broken(
    'half a position',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[-19]'),
    'strikes.geojson:254:24 · strike-03 · $.features[2].geometry.coordinates[1] · expected a list of 2 at least, found nothing · mend: add it; geo/schema says what it may be'
  ),
  broken(
    'a point where an area must be',
    edit('areas.geojson', 'outer-ocean', '"type": "Polygon"', '"type": "Point"'),
    'areas.geojson:51:17 · outer-ocean · $.features[2].geometry.type · expected one of Polygon, MultiPolygon, found "Point" · mend: write one of Polygon, MultiPolygon'
  ),
  broken(
    'an unclosed ring',
    edit('areas.geojson', 'outer-ocean', '[-40, 46], [-40, 24]]', '[-40, 46], [-40, 25]]'),
    'areas.geojson:53:11 · outer-ocean · $.features[2].geometry.coordinates[0] · expected a closed ring: its last position equals its first, found [[-40,24],[-31,24],[-31,46],[-40,46],[-40,25]] · mend: repeat the first position at the end'
  ),
  broken(
    'a ring of three positions',
    edit(
      'areas.geojson',
      'outer-ocean',
      '[[-40, 24], [-31, 24], [-31, 46], [-40, 46], [-40, 24]]',
      '[[-40, 24], [-31, 24], [-40, 24]]'
    ),
    'areas.geojson:53:11 · outer-ocean · $.features[2].geometry.coordinates[0] · expected a ring of at least four positions, found [[-40,24],[-31,24],[-40,24]] · mend: write a ring of at least four positions'
  )
]
