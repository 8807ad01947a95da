import { broken, edit } from './broken'

/** Totals that do not add up. */
export const totals = [
  broken(
    'a declared number of strikes that is wrong',
    edit(
      'situation.json',
      null,
      `"declared": {
      "strikes": 6`,
      `"declared": {
      "strikes": 7`
    ),
    'situation.json:204:18 · $.totals.declared.strikes · expected 6, what strikes.geojson adds up to, found 7 · mend: correct the total, or the claims with role "announced"'
  ),
  broken(
    'a declared number of vessels that is wrong',
    edit(
      'situation.json',
      null,
      `"vessels": 7,
      "announcements"`,
      `"vessels": 6,
      "announcements"`
    ),
    'situation.json:205:18 · $.totals.declared.vessels · expected 7, what strikes.geojson adds up to, found 6 · mend: correct the total, or the claims with role "announced"'
  ),
  broken(
    'a declared number of announcements that is wrong',
    edit('situation.json', null, '"announcements": 5', '"announcements": 6'),
    'situation.json:206:24 · $.totals.declared.announcements · expected 5, what strikes.geojson adds up to, found 6 · mend: correct the total, or the claims with role "announced"'
  ),
  broken(
    'a declared number of dead that is wrong',
    edit('situation.json', null, '"killedAnnounced": 13', '"killedAnnounced": 12'),
    'situation.json:207:26 · $.totals.declared.killedAnnounced · expected 13, what strikes.geojson adds up to, found 12 · mend: correct the total, or the claims with role "announced"'
  ),
  broken(
    'a declared number with the presumed dead that is wrong',
    edit('situation.json', null, '"killedWithPresumed": 14', '"killedWithPresumed": 15'),
    'situation.json:208:29 · $.totals.declared.killedWithPresumed · expected 14, what strikes.geojson adds up to, found 15 · mend: correct the total, or the claims with role "announced"'
  ),
  broken(
    'declared totals of a sea that are wrong',
    edit('situation.json', null, '"killedAnnounced": 11', '"killedAnnounced": 10'),
    'situation.json:210:74 · $.totals.declared.bySea["sea-of-atlas"].killedAnnounced · expected 11, what strikes.geojson adds up to, found 10 · mend: correct the total, or the claims with role "announced"'
  ),
  broken(
    'a sea without declared totals',
    edit(
      'situation.json',
      null,
      `,
        "outer-ocean": { "strikes": 1, "vessels": 1, "killedAnnounced": 1, "presumedDead": 1 }`,
      ''
    ),
    'situation.json:209:16 · $.totals.declared.bySea · expected totals for the strikes in outer-ocean, found none for its 1 · mend: add the totals of this sea'
  ),
  broken(
    'a strike without an announced number of dead',
    edit(
      'strikes.geojson',
      'strike-05',
      `"fact": "killed",
            "value": 2,
            "role": "announced",`,
      `"fact": "killed",
            "value": 2,`
    ),
    'strikes.geojson:469:19 · strike-05 · $.features[4].properties.claims · expected one claim of killed with role "announced", found none · mend: give the acting side’s own figure, and no other, the role "announced"'
  ),
  broken(
    'a strike with two announced numbers of dead',
    edit('strikes.geojson', 'strike-01', '"id": "killed-fishers",', '"id": "killed-fishers", "role": "announced",'),
    'strikes.geojson:55:19 · strike-01 · $.features[0].properties.claims · expected one claim of killed with role "announced", found 2 · mend: give the acting side’s own figure, and no other, the role "announced"'
  ),
  broken(
    'an announced number that is a range',
    edit('strikes.geojson', 'strike-02', '"value": 2', '"value": { "min": 2, "max": 3 }'),
    'strikes.geojson:209:22 · strike-02 · $.features[1].properties.claims[0].value · expected a number: totals are added up from it, found {"min":2,"max":3} · mend: announce one figure; give the range as a claim of its own'
  ),
  broken(
    'a running total up to a strike that is not there',
    edit('situation.json', null, '"through": 5', '"through": 7'),
    'situation.json:226:18 · $.tallies[0].through · expected at most 6, the last strike, found 7 · mend: correct the number'
  )
]
