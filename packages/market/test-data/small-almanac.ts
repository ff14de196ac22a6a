import type { Almanac, Program, Specialty, Track } from '@matchwright/almanac';

const states = ['NY', 'TX', 'CA', 'OH', 'FL', 'MI'] as const;

/** A made-up almanac: `ir` IR and `dr` DR programs over six states, five first-year tracks, counts as of 2025. */
export function smallAlmanac(ir = 12, dr = 24): Almanac {
  const programs: Program[] = [];
  const tracks: Track[] = [];
  const add = (specialty: Specialty, index: number): void => {
    const id = `${specialty === 'IR' ? '416' : '420'}${String(index).padStart(7, '0')}`;
    const state = states[index % states.length];
    const code = `${1000 + index}${specialty === 'IR' ? '416' : '420'}${index % 3 === 0 ? 'C' : 'A'}0`;
    const quota = specialty === 'IR' ? 2 : 6;
    tracks.push({
      code,
      specialty,
      letter: index % 3 === 0 ? 'C' : 'A',
      programId: id,
      institution: `Hospital ${index}`,
      city: 'Town',
      state,
      results: { 2024: { quota, filled: quota }, 2025: { quota, filled: quota } },
    });
    programs.push({
      id,
      specialty,
      name: `Hospital ${index} Program`,
      institution: `Hospital ${index}`,
      city: 'Town',
      state,
      latitude: 40,
      longitude: -80,
      trackCodes: [code],
      criteria: {},
      recommendable: true,
      identity: { state: 'not-reported' },
    });
  };
  for (let i = 0; i < ir; i += 1) add('IR', i);
  for (let i = 0; i < dr; i += 1) add('DR', i);
  return {
    schemaVersion: 1,
    asOf: '2026-11-15',
    programs,
    tracks,
    pgy1Tracks: (['TY', 'TY', 'PM', 'PM', 'PS'] as const).map((specialty, index) => ({
      code: `900${index}999P0`,
      specialty,
      institution: `Hospital ${index}`,
      city: 'Town',
      state: states[index % states.length],
      results: { 2025: { quota: 6, filled: 5 } },
    })),
    hosts: [],
    electives: [],
    seasons: [],
    rules: [],
    evidenceFloor: { minApplicantsOfKind: 5, maxProgramRangePoints: 60, text: 'Floor.' },
    figures: [],
    stateMatches2025: states.flatMap((state) => [
      matches(state, 'IR-PGY2', 33, {
        'md-senior': 26,
        'do-senior': 3,
        'us-img': 1,
        'non-us-img': 2,
        'md-graduate': 1,
      }),
      matches(state, 'DR-PGY2', 198, {
        'md-senior': 135,
        'do-senior': 31,
        'us-img': state === 'NY' ? 20 : 4,
        'non-us-img': 14,
        'md-graduate': 10,
        'do-graduate': 2,
      }),
    ]),
  };
}

function matches(
  state: string,
  track: string,
  filled: number,
  matched: Readonly<Record<string, number>>,
): Almanac['stateMatches2025'][number] {
  return { state, track, positions: filled, filled, matched };
}

/** The same almanac with one stated criterion at one program. */
export function withCriterion(
  almanac: Almanac,
  id: string,
  name: keyof Program['criteria'],
  value: string,
): Almanac {
  return {
    ...almanac,
    programs: almanac.programs.map((program) =>
      program.id !== id
        ? program
        : {
            ...program,
            criteria: {
              ...program.criteria,
              [name]: {
                state: 'known',
                value,
                source: { title: 'page' },
                readOn: '2026-11-15',
                grade: 'official',
              },
            },
          },
    ),
  };
}
