// A made-up person in the middle of a season, with something on every page of the app, to be looked at.
import { readFile } from 'node:fs/promises';
import { profileSchema, recordsSchema } from '../../packages/dossier/dist/index.js';
import { writeProject } from '../../packages/exchange/dist/index.js';

/** The day on which the made-up person looks at the app. */
export const wholeSeasonNow = '2027-12-05T15:00:00Z';

const profile = profileSchema.parse({
  label: 'Synthetic example - a whole season',
  season: 2028,
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2028,
    homeSchool: { class: 'international' },
    step2ck: 252,
    research: { experiences: 3, publications: 4 },
    usceMonths: 6,
    letters: { ir: 2, dr: 1, other: 1 },
    ties: { states: ['NY', 'NJ', 'FL'] },
  },
  goal: 'ir-first',
});

const ir = ['4163500010', '4163500012', '4163300001', '4161100004'];
const dr = ['4201121250', '4201112260', '4203321244', '4201121050'];
const firstYears = ['1394140P0', '1408140P0', '1903140P0'];
const now = wholeSeasonNow;

const goals = [
  { id: 'fit', kind: 'show-fit', text: 'Show that I fit' },
  { id: 'letter', kind: 'earn-letter', text: 'Earn a letter', reached: 'yes' },
];

const rotations = [
  {
    id: 'synthetic-done',
    program: ir[0],
    status: 'done',
    start: '2027-07-05',
    end: '2027-07-30',
    appliedOn: '2027-03-01',
    goals,
    topics: [{ id: 't1', text: 'Access to vessels', done: true }],
    meeting: { on: '2027-07-16', agenda: 'How am I doing?', feedback: 'Keeps calm; should present shorter.' },
    culture: { caseMix: 5, independence: 3, integration: 4, lifestyle: 3, support: 4, wouldTrain: 5 },
    firstDay: { time: '6:45', place: 'IR control room, 3rd floor', contact: 'Cal Fiction' },
    thanked: [{ whom: 'Dr. Ada Synthetic', on: '2027-08-02' }],
  },
  {
    id: 'synthetic-now',
    program: ir[2],
    status: 'under-way',
    start: '2027-11-22',
    end: '2027-12-17',
    appliedOn: '2027-06-01',
    goals,
    topics: [
      { id: 't1', text: 'Access to vessels', done: true },
      { id: 't2', text: 'Embolisation for bleeding', done: false },
    ],
    firstDay: { time: '7:00', place: 'Reading room B', contact: 'Coordinator' },
    documents: [
      { id: 'd1', kind: 'immunisation', state: 'sent' },
      { id: 'd2', kind: 'drug-screen', state: 'needed', due: '2027-12-10' },
    ],
  },
  {
    id: 'synthetic-held',
    program: ir[3],
    status: 'held',
    start: '2028-01-10',
    end: '2028-02-04',
    offer: { receivedOn: '2027-12-02', answerBy: '2027-12-09' },
    dollars: 2400,
    documents: [{ id: 'd1', kind: 'transcript', state: 'requested', due: '2027-12-15' }],
  },
  { id: 'synthetic-applied', program: ir[1], status: 'applied', start: '2028-01-24', end: '2028-02-18' },
];

const caseNotes = (procedures) =>
  Array.from({ length: 26 }, (_, i) => ({
    id: `note-${i}`,
    rotation: i < 14 ? 'synthetic-now' : 'synthetic-done',
    on: i < 14 ? `2027-12-0${1 + (i % 4)}` : `2027-07-${10 + i - 14}`,
    procedure: procedures[(i * 5) % 24].id,
    role: ['observed', 'assisted', 'performed'][i % 3],
    learned: i % 2 === 0 ? 'Look twice before the needle goes in; the wire tells more than the screen.' : '',
    question: i % 5 === 0 ? 'Why is the left side approached from above?' : '',
    writtenAt: `2027-12-04T${String(8 + (i % 12)).padStart(2, '0')}:00:00Z`,
  }));

const people = [
  {
    id: 'director',
    name: 'Dr. Ada Synthetic',
    role: 'director',
    program: ir[0],
    email: 'ada@example.org',
    metAt: 'Rotation in July',
    metOn: '2027-07-05',
    nextFollowUp: '2027-12-10',
    log: [{ on: '2027-08-02', text: 'Thanked for the letter; she asked to be kept posted.' }],
  },
  { id: 'resident', name: 'Cal Fiction', role: 'resident', program: ir[2], nextFollowUp: '2027-12-01' },
  {
    id: 'mentor',
    name: 'Prof. Bo Invented',
    role: 'mentor',
    organisation: 'Home school',
    metOn: '2025-10-02',
  },
];

const letters = [
  {
    id: 'letter-ir',
    writer: 'Dr. Ada Synthetic',
    person: 'director',
    senior: true,
    kind: 'ir',
    knows: 5,
    strong: 'yes',
    rotation: 'synthetic-done',
    state: 'uploaded',
    askedOn: '2027-07-16',
    promisedFor: '2027-08-20',
    uploadedOn: '2027-08-18',
    assigned: [...ir, ...dr],
  },
  { id: 'letter-dr', writer: 'Dr. Cy Madeup', kind: 'dr', state: 'promised', askedOn: '2027-08-01' },
  { id: 'letter-home', writer: 'Prof. Bo Invented', person: 'mentor', kind: 'medicine', state: 'asked' },
];

const stories = [
  {
    id: 'story-1',
    title: 'The night of the bleeding ulcer',
    theme: 'Why IR',
    text: 'A surgeon had said there was nothing more to do. Forty minutes later the patient asked for tea.',
    programs: [ir[0]],
  },
  {
    id: 'story-2',
    title: 'Two schools, two countries',
    theme: 'Why me',
    text: 'I learned medicine twice.',
    order: 1,
  },
];

const invited = [...ir, ...dr, ...firstYears.slice(0, 2)];
const interviews = invited.map((program, i) => ({
  id: `interview-${i}`,
  program,
  status: i < 4 ? 'done' : i < 8 ? 'scheduled' : 'offered',
  at: i < 4 ? `2027-11-${10 + i}T09:00:00` : i < 8 ? `2027-12-${10 + 2 * i}T08:30:00` : undefined,
  timeZone: 'America/New_York',
  slots: i < 8 ? [] : ['2027-12-20T09:00:00', '2027-12-24T09:00:00'],
  preparation: [{ id: 'p1', text: 'Read three recent papers of the division', done: i < 4 }],
  notes:
    i < 4
      ? [{ prompt: 'Whom did I meet, and what did they say?', text: 'Two residents who like the place' }]
      : [],
  ratings: i < 4 ? { place: 3 + (i % 2), gut: 4 } : {},
  ratedAt: i < 4 ? `2027-11-${10 + i}T18:00:00Z` : undefined,
  redFlags: i === 1 ? 'two residents left this year' : '',
}));

/** Everybody applied to: the invited, and programs of the packs that have said nothing or no. */
function applications({ programs }) {
  const silent = programs.filter(({ id, recommendable }) => recommendable && !invited.includes(id));
  const others = silent.filter((_, i) => i % 3 === 0).slice(0, 70);
  return [
    ...others.map(({ id, specialty }, i) => ({
      id,
      specialty,
      events: [
        { kind: 'applied', on: '2027-09-22' },
        ...(i % 9 === 0 ? [{ kind: 'rejected', on: '2027-11-03' }] : []),
      ],
    })),
    ...invited.map((id, i) => ({
      id,
      specialty: i < 4 ? 'IR' : i < 8 ? 'DR' : 'PM',
      events: [
        { kind: 'applied', on: '2027-09-22' },
        ...(i < 2 ? [{ kind: 'signalled-gold', on: '2027-09-22' }] : []),
        { kind: 'invited', on: `2027-10-${15 + i}` },
        ...(i < 4 ? [{ kind: 'interviewed', on: `2027-11-${10 + i}` }] : []),
      ],
    })),
  ];
}

/** The made-up person's project file, as text. */
export async function wholeSeason() {
  const read = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
  const almanac = await read('../../apps/web/public/packs/almanac.json');
  const { procedures } = await read('../../data/rotations/procedures.json');
  const trackOf = (id) => almanac.programs.find((program) => program.id === id)?.trackCodes[0] ?? id;
  const records = recordsSchema.parse({
    rotations,
    caseNotes: caseNotes(procedures),
    people,
    letters,
    stories,
    papers: [
      { id: 'mine', name: 'Sam Synthetic', cv: 'School, exams, research.', statement: 'I like calm hands.' },
    ],
    applications: applications(almanac),
    interviews,
    tasks: [{ id: 'own-1', title: 'Book the flight to Newark', due: '2027-12-06' }],
    comparisons: Array.from({ length: 5 }, (_, i) => ({
      id: `c${i}`,
      a: ir[2],
      b: i % 2 ? ir[0] : ir[1],
      outcome: 'a',
      at: now,
    })),
    rankLists: [
      {
        id: 'primary',
        entries: [...ir, ...dr].map((id, i) => ({ track: trackOf(id), supplemental: i === 5 ? 's1' : null })),
      },
    ],
    supplementalLists: [{ id: 's1', name: 'Near home', tracks: firstYears.slice(0, 2) }],
    outcomes: [{ id: '2028', season: 2028, track: trackOf(ir[2]), firstYear: null, enteredOn: '2027-12-05' }],
  });
  return writeProject({ savedAt: now, app: 'screenshots', profile, plan: null, records });
}
