import { broken, edit } from './broken'

/** Days and orders that cannot be. */
export const time = [
  broken(
    'a strike before the time that the map covers',
    edit('strikes.geojson', 'strike-01', '"start": "2031-03-08"', '"start": "2031-02-08"'),
    'strikes.geojson:22:20 · strike-01 · $.features[0].properties.when.start · expected a day from 2031-03-01 to 2031-06-30, the time that the map covers, found "2031-02-08" · mend: correct the day, or widen "span" in situation.json'
  ),
  broken(
    'an event after the time that the map covers',
    edit('events.geojson', 'reserves-called', '"end": "2031-05-04"', '"end": "2031-07-04"'),
    'events.geojson:145:49 · reserves-called · $.features[3].properties.when.end · expected a day up to 2031-06-30, the end of what the map covers, found "2031-07-04" · mend: correct the day, or widen "span" in situation.json'
  ),
  broken(
    'an announcement in the future',
    edit('strikes.geojson', 'strike-06', '"announced": "2031-06-11"', '"announced": "2031-07-11"'),
    'strikes.geojson:515:86 · strike-06 · $.features[5].properties.when.announced · expected a day up to 2031-06-30, the date of the data, found "2031-07-11" · mend: correct the day, or move "asOf" of situation.json'
  ),
  broken(
    'an announcement before the strike',
    edit('strikes.geojson', 'strike-02', '"announced": "2031-03-22"', '"announced": "2031-03-20"'),
    'strikes.geojson:189:86 · strike-02 · $.features[1].properties.when.announced · expected a day from 2031-03-21 on, when it happened, found "2031-03-20" · mend: correct the day; if it was announced beforehand, say so in "note"'
  ),
  broken(
    'a claim in the future without the mark of later reporting',
    edit(
      'strikes.geojson',
      'strike-06',
      `            "later": true,
            "by": "mareas"`,
      '            "by": "mareas"'
    ),
    'strikes.geojson:541:19 · strike-06 · $.features[5].properties.claims[1].on · expected a day up to 2031-06-30, the date of the data, found "2031-07-06" · mend: correct the day, or mark this with "later": true'
  ),
  broken(
    'a claim marked as later that is not',
    edit('strikes.geojson', 'strike-02', '"role": "announced",', '"role": "announced", "later": true,'),
    'strikes.geojson:206:19 · strike-02 · $.features[1].properties.claims · expected one claim of killed with role "announced", found none · mend: give the acting side’s own figure, and no other, the role "announced"',
    'strikes.geojson:210:43 · strike-02 · $.features[1].properties.claims[0].later · expected no mark on what was known by 2031-06-30, found true · mend: remove it'
  ),
  broken(
    'a claim that only later sources know, without the mark',
    edit(
      'strikes.geojson',
      'strike-06',
      `            "later": true,
            "by": "mareas",
            "on": "2031-07-06"`,
      `            "by": "mareas",
            "on": "2031-06-30"`
    ),
    'strikes.geojson:537:11 · strike-06 · $.features[5].properties.claims[1] · expected "later": true, as every source of it was published after the date of the data, found nothing · mend: add the mark, or a source from before'
  ),
  broken(
    'a claim before its event',
    edit(
      'strikes.geojson',
      'strike-02',
      `"on": "2031-03-22",
            "sources"`,
      `"on": "2031-03-20",
            "sources"`
    ),
    'strikes.geojson:212:19 · strike-02 · $.features[1].properties.claims[0].on · expected a day from 2031-03-21 on, when it happened, found "2031-03-20" · mend: correct the day; if it was said beforehand, say so in the claim’s "note"'
  ),
  broken(
    'a later report that is not later',
    edit('strikes.geojson', 'strike-06', '"published": "2031-07-06"', '"published": "2031-06-06"'),
    'strikes.geojson:557:26 · strike-06 · $.features[5].properties.laterReports[0].published · expected a day after 2031-06-30, the date of the data, found "2031-06-06" · mend: make it a claim: it was known by then'
  ),
  broken(
    'a place said in the future',
    edit('strikes.geojson', 'strike-06', '"on": "2031-06-11"', '"on": "2031-07-11"'),
    'strikes.geojson:522:21 · strike-06 · $.features[5].properties.where.said[0].on · expected a day up to 2031-06-30, the date of the data, found "2031-07-11" · mend: correct the day, or mark this with "later": true'
  ),
  broken(
    'a source in the future without the mark',
    edit('sources.json', null, '"published": "2031-04-15"', '"published": "2031-07-15"'),
    'sources.json:116:20 · $.sources["league-0415"].published · expected a day up to 2031-06-30, the date of the data, found "2031-07-15" · mend: correct the day, or mark the source with "later": true'
  ),
  broken(
    'a source marked as later that is not',
    edit('sources.json', null, '"published": "2031-04-15"', '"later": true, "published": "2031-04-15"'),
    'sources.json:116:16 · $.sources["league-0415"].later · expected no mark on what was published by 2031-06-30, found true · mend: remove it'
  ),
  broken(
    'a total in the future without the mark',
    edit(
      'situation.json',
      null,
      `      "official": false,
      "later": true,`,
      '      "official": false,'
    ),
    'situation.json:251:13 · $.tallies[2].on · expected a day up to 2031-06-30, the date of the data, found "2031-07-06" · mend: correct the day, or mark this with "later": true'
  ),
  broken(
    'a stretch of presence that overlaps the one before',
    edit('forces.geojson', 'carrier-leviathan', '"start": "2031-05-21"', '"start": "2031-05-20"'),
    'forces.geojson:174:22 · carrier-leviathan · $.features[0].properties.presence[2].start · expected 2031-05-21, the day after the stretch before: stretches may not overlap, found "2031-05-20" · mend: let it begin on the day after'
  ),
  broken(
    'a gap between stretches of presence',
    edit('forces.geojson', 'carrier-leviathan', '"start": "2031-05-21"', '"start": "2031-05-23"'),
    'forces.geojson:174:22 · carrier-leviathan · $.features[0].properties.presence[2].start · expected 2031-05-21, the day after the stretch before: no day may be left out, found "2031-05-23" · mend: fill the gap with a stretch, "unknown" if nothing was reported'
  ),
  broken(
    'an open stretch of presence before another',
    edit('forces.geojson', 'evenor-harbour', '"end": "2031-05-31"', '"end": null'),
    'forces.geojson:302:20 · evenor-harbour · $.features[2].properties.presence[0].end · expected a day: only the last stretch stays open, found null · mend: give the stretch before it its last day'
  ),
  broken(
    'a stretch of presence that ends before it begins',
    edit('forces.geojson', 'carrier-leviathan', '"end": "2031-04-27"', '"end": "2031-04-17"'),
    'forces.geojson:161:20 · carrier-leviathan · $.features[0].properties.presence[0].end · expected a day from 2031-04-20 on, found "2031-04-17" · mend: correct start or end'
  ),
  broken(
    'a place that is named in the future',
    edit('places.geojson', 'thule', '"beyond": true,', '"beyond": true, "since": "2031-07-01",'),
    'places.geojson:167:34 · thule · $.features[9].properties.since · expected a day up to 2031-06-30, the date of the data, found "2031-07-01" · mend: correct the day, or move "asOf" of situation.json'
  ),
  broken(
    'presence in the future',
    edit(
      'forces.geojson',
      'hesper-camp',
      `"start": "2031-05-15",
            "end": null,
            "status"`,
      `"start": "2031-08-15",
            "end": null,
            "status"`
    ),
    'forces.geojson:372:22 · hesper-camp · $.features[3].properties.presence[0].start · expected a day up to 2031-06-30, the date of the data, found "2031-08-15" · mend: correct the day, or move "asOf" of situation.json'
  ),
  broken(
    'positions of a force out of order',
    edit('forces.geojson', 'carrier-leviathan', '"when": { "start": "2031-04-28"', '"when": { "start": "2031-04-18"'),
    'forces.geojson:62:32 · carrier-leviathan · $.features[0].properties.positions[1].when.start · expected a day from 2031-04-20 on: positions stand in order of time, found "2031-04-18" · mend: move the position up or correct the day'
  ),
  broken(
    'a position of a force in the future without the mark',
    edit(
      'forces.geojson',
      'carrier-leviathan',
      `            "later": true,
            "text": { "en": "Back`,
      '            "text": { "en": "Back'
    ),
    'forces.geojson:142:90 · carrier-leviathan · $.features[0].properties.positions[5].when.announced · expected a day up to 2031-06-30, the date of the data, found "2031-07-06" · mend: correct the day, or mark this with "later": true'
  ),
  broken(
    'strikes that are not numbered one after the other',
    edit('strikes.geojson', 'strike-06', '"number": 6', '"number": 7'),
    'strikes.geojson:508:19 · strike-06 · $.features[5].properties.number · expected 6, the next in order of time, found 7 · mend: number the strikes from 1 without gaps'
  ),
  broken(
    'strikes that are not numbered in order of time',
    [
      edit('strikes.geojson', 'strike-02', '"number": 2', '"number": 3'),
      edit('strikes.geojson', 'strike-03', '"number": 3', '"number": 2')
    ],
    'strikes.geojson:182:19 · strike-02 · $.features[1].properties.number · expected a number before that of strike-03, which was on 2031-04-02, found 3 for 2031-03-21 · mend: number the strikes in order of time; ids stay'
  ),
  broken(
    'a group whose members do not agree',
    edit('strikes.geojson', 'strike-04', '"members": ["strike-04", "strike-05"]', '"members": ["strike-04"]'),
    'strikes.geojson:427:22 · strike-04 · $.features[3].properties.group.members · expected the strikes that are in the group statement-14: strike-04, strike-05, found ["strike-04"] · mend: list the same members in each of them'
  ),
  broken(
    'an area within itself',
    edit('areas.geojson', 'poseidonia-waters', '"within": "sea-of-atlas"', '"within": "poseidonia-waters"'),
    'areas.geojson:43:19 · poseidonia-waters · $.features[1].properties.within · expected an area that is not part of this one, found "poseidonia-waters" · mend: name the larger area'
  ),
  broken(
    'an undated source without a day by which it was known',
    edit(
      'sources.json',
      null,
      `,
      "knownBy": "2031-06-20"`,
      ''
    ),
    'warning · sources.json:128:20 · $.sources["mareas-0620"] · expected a first day on which it can be taken as known, as it has no date, found nothing · mend: add "knownBy"'
  )
]
