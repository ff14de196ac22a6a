/** Words of the page on how the season ended. */
export const seasonEnd = {
  lead: 'Enter how it ended. The forecast is then held against it, for you to see.',
  noProfile: 'There is no season here yet',
  noProfileText: 'Answer the first questions; this page closes the season that they begin.',
  answers: 'Answer five questions',
  matchDay: (day: string): string => `Match Day is ${day}. You can come back then.`,
  form: {
    title: 'How it ended',
    track: 'Matched to',
    noTrack: 'No place in radiology',
    firstYear: 'First year',
    noFirstYear: 'None, or part of the place',
    on: 'Entered on',
    keep: 'Keep the outcome',
    kept: (season: number): string => `Outcome of season ${season} kept`,
    remove: 'Take the outcome away',
    removed: 'Outcome taken away',
    only: 'The places of your applications are offered here.',
    later:
      'A year that ends otherwise than hoped is not a verdict. What was noted here helps the next one: the letters, the hosts, the people.',
  },
  endings: {
    ir: 'A place in interventional radiology',
    dr: 'A place in diagnostic radiology',
    prelimOnly: 'A first year only',
    none: 'No place',
  },
  scores: {
    title: (ending: string): string => `What the forecast had given to “${ending}”`,
    lead: 'Worked out from what you had noted by each date, when you kept the outcome, and kept with it.',
    before: 'Before anything was heard',
    on: 'As of',
    given: 'Chance given',
    brier: 'Brier score',
    log: 'Log score',
    explain:
      'Both scores are better the lower they are. Brier: 0 is perfect, 2 the worst; saying 25 % for each of the four endings gives 0.75. Log: 0 is perfect; the same four quarters give 1.39. One season says little about a forecast: a fair one that says 30 % is “wrong” seven times in ten.',
    none: 'No forecast is kept with it: nothing was noted as applied, or the evidence was too thin for a number.',
  },
  gift: {
    title: 'An outcome gift, if you wish',
    lead: 'Your season in wide bands, to help check the forecasts of those who come after you. It is a file that you may save and send by hand. Nothing leaves this browser by itself.',
    notMeasured:
      'It has no names, places, days or exact scores: the Match year, closed words and wide bands are all. Whether the combination of bands could still single you out was not measured: with a rare combination it might. If in doubt, keep it.',
    preview: 'This is the whole file:',
    save: 'Save the file',
  },
} as const;
export type EnglishSeasonEnd = typeof seasonEnd;
