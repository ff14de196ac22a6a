import type { Almanac, ApplicantKind, Fact, Grade } from '@matchwright/almanac';
import type { Chance, Evidence, Profile } from '@matchwright/dossier';
import type { OddsPack } from './effects.js';
import { placesOfKind, statedResidents } from './openness.js';

const kindWords: Readonly<Record<ApplicantKind, string>> = {
  'md-senior': 'US MD seniors',
  'do-senior': 'US DO seniors',
  'md-graduate': 'US MD graduates',
  'do-graduate': 'US DO graduates',
  'us-img': 'US citizens trained abroad',
  'non-us-img': 'non-US citizens trained abroad',
};

const strongestFirst: readonly Grade[] = ['official', 'user', 'study', 'secondary', 'opinion'];

/**
 * What stands behind one program's chance: the program's own k of n where it is known, else the kind's share of
 * the specialty's places in 2025, and how much is known about the program.
 */
export function programEvidence(almanac: Almanac, profile: Profile, programId: string): Evidence {
  const { kind } = profile.applicant;
  const program = almanac.programs.find((candidate) => candidate.id === programId);
  if (program === undefined) return pgy1Evidence();
  const facts = Object.values(program.criteria).filter((fact) => fact?.state === 'known');
  const grade = weakest(facts);
  const stated = kind === 'us-img' || kind === 'non-us-img' ? statedResidents(program) : null;
  const places = placesOfKind(almanac, program.specialty, kind);
  const known = `${facts.length} stated fact${facts.length === 1 ? '' : 's'} about this program`;
  if (stated !== null) {
    return {
      ...stated,
      programFacts: facts.length,
      grade,
      text: `${stated.k} of ${stated.n} residents here trained abroad; ${known}.`,
    };
  }
  return {
    k: places.k,
    n: places.n,
    programFacts: facts.length,
    grade: facts.length === 0 ? 'official' : grade,
    text: `${kindWords[kind]} took ${places.k} of ${places.n} ${program.specialty} places in 2025; ${known}.`,
  };
}

function pgy1Evidence(): Evidence {
  return {
    k: 0,
    n: 0,
    programFacts: 0,
    grade: 'secondary',
    text: 'First-year tracks share one chance by type and kind; nothing is known about this one.',
  };
}

function weakest(facts: readonly (Fact<string> | undefined)[]): Grade {
  let worst = 0;
  for (const fact of facts) {
    if (fact?.state === 'known') worst = Math.max(worst, strongestFirst.indexOf(fact.grade));
  }
  return strongestFirst[worst] ?? 'official';
}

/**
 * The sentence said instead of a number, or null where a number is justified: too few published applicants of the
 * kind, or a range wider than the floor allows.
 */
export function refusal(
  almanac: Almanac,
  pack: OddsPack,
  profile: Profile,
  specialty: 'IR' | 'DR',
  chance: Chance | null,
): string | null {
  const floor = almanac.evidenceFloor;
  const people = pack.publishedApplicants[specialty][profile.applicant.kind];
  if (people < floor.minApplicantsOfKind) {
    return `Only ${people} published applicants of this kind stand behind ${specialty}: no number is justified. ${floor.text}`;
  }
  const points = chance === null ? 0 : 100 * (chance.high - chance.low);
  if (points > floor.maxProgramRangePoints) {
    return `The range would be ${Math.round(points)} points wide: no number is justified. ${floor.text}`;
  }
  return null;
}

/** The sentence said instead of the chances of how a season ends, or null: judged by the specialties that the goal needs. */
export function overallRefusal(almanac: Almanac, pack: OddsPack, profile: Profile): string | null {
  return (
    refusal(almanac, pack, profile, 'DR', null) ??
    (profile.goal === 'dr-first' ? null : refusal(almanac, pack, profile, 'IR', null))
  );
}
