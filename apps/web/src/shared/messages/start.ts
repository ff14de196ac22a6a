import { inLanguage } from './language.js';

const en = {
  title: 'Five questions to your first plan',
  titleAgain: 'Your answers',
  lead: 'Which programs to apply to, where to rotate and whom to signal: chosen together, with honest ranges. It takes about a minute.',
  leadAgain: 'Each change is a new plan. Nothing is sent anywhere.',
  example: 'Try with an example',
  otherExamples: 'Choose another example',
  exampleHint: 'Invented people, real programs. You can put your own answers in later.',
  examplesFailed:
    'The examples could not be loaded. Check that the app is still running, then load the page again.',
  submit: 'Make my plan',
  submitAgain: 'Update my plan',
  kind: {
    legend: 'Who are you as an applicant?',
    hint: {
      'us-img': 'Citizen, school outside the US and Canada',
      'non-us-img': 'Green card or visa, school outside the US and Canada',
      'md-senior': 'Final year at an LCME school',
      'do-senior': 'Final year at a COCA school',
      'md-graduate': 'Finished an LCME school earlier',
      'do-graduate': 'Finished a COCA school earlier',
    },
  },
  score: {
    legend: 'Your Step 2 CK score',
    have: 'I have it',
    expect: 'Not yet; I expect about',
    unknown: 'I cannot say yet',
    label: 'Three-digit score',
    expectedLabel: 'Expected score',
    hint: 'From 180 to 300. An expected score widens the range.',
    unknownHint: 'The plan then takes the usual score of your kind with a wide range.',
    error: 'Give a whole number from 180 to 300.',
  },
  graduation: {
    legend: 'Graduation year of medical school',
    label: 'Year',
    hint: 'Past or expected.',
    error: 'Give a year from 1980 to 2035.',
  },
  school: {
    legend: 'Your school and ties',
    classLabel: 'Kind of school',
    class: {
      lcme: 'US or Canadian MD (LCME)',
      coca: 'US DO (COCA)',
      international: 'Outside the US and Canada',
    },
    vsloBefore: 'Does it take part in',
    vslo: { yes: 'Yes', no: 'No', unknown: 'Not sure' },
    tiesLabel: 'States you have ties to',
    tiesHint:
      'Where you grew up, studied, worked or have close family. Ties raise the chance of an interview.',
    tiesPlaceholder: 'Add a state',
  },
  goal: {
    legend: 'What are you hoping for?',
    options: {
      'ir-first': ['IR first', 'Integrated IR above all, with DR and a first year planned beside it'],
      'dr-first': ['DR first', 'Diagnostic radiology above all, IR where it adds'],
      'any-radiology': ['Any radiology', 'A place in IR or DR, whichever comes'],
    },
  },
  more: {
    open: 'Add more to narrow the range',
    lead: 'All optional. What you leave as it is counts as “none yet”.',
    afterFirst: 'Once the first plan is there, each of these says how far it can move your chance.',
    first: 'What would tell most now:',
    leavesOpen: (range: string): string => `Leaves ${range} open`,
    tellsLittle: 'Hardly moves your chance',
    failedAttempts: 'Failed Step attempts',
    publications: 'Publications',
    experiences: 'Research experiences',
    usceMonths: 'Months of hands-on US clinical work',
    honours: 'Core clerkships with honours',
    lettersIr: 'Letters from IR',
    lettersDr: 'Letters from DR',
    lettersOther: 'Other letters',
    dollars: 'Most you want to spend (US$)',
    rotations: 'Visiting rotations at most',
    irRotations: 'Of these, IR at most',
  },
  errorSummary: 'Please mend this first:',
  numberError: (low: number, high: number): string => `Give a whole number from ${low} to ${high}.`,
} as const;
export type EnglishStart = typeof en;

/** Words of the start page. */
export const start = await inLanguage(en, {
  es: async () => (await import('./es/start.js')).start,
});
