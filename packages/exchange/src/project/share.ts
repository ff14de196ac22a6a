import { noRecords, type Collection, type Content, type Plan, type Records } from '@matchwright/dossier';
import type { ProjectContent } from './write-project.js';

/** What a person may put into a file for somebody else, in the order in which it is offered. */
export const shareParts = [
  'answers',
  'plan',
  'rotations',
  'letters',
  'applications',
  'interviews',
  'rankList',
  'tasks',
  'stories',
  'notebook',
  'people',
  'redFlags',
] as const;
export type SharePart = (typeof shareParts)[number];

/** What an adviser gets unless the person says otherwise: no notebook, no people, no red flags. */
export const adviserParts: readonly SharePart[] = shareParts.filter(
  (part) => part !== 'notebook' && part !== 'people' && part !== 'redFlags',
);

/** What two people who couple need of each other: nothing but the lists. */
export const coupleParts: readonly SharePart[] = ['rankList'];

const collectionsOf: { readonly [P in SharePart]: readonly Collection[] } = {
  answers: [],
  plan: [],
  rotations: ['rotations'],
  letters: ['letters', 'papers'],
  applications: ['applications'],
  interviews: ['interviews', 'criteria', 'comparisons'],
  rankList: ['rankLists', 'supplementalLists'],
  tasks: ['tasks'],
  stories: ['stories'],
  notebook: ['caseNotes'],
  people: ['people'],
  redFlags: [],
};

/**
 * What stays of a person's content when only some parts go into a file. Names of contacts inside rotations go with
 * `people`, red flags inside rotations and interviews with `redFlags`. Outcomes and saved views are never shared.
 * `leftOut` names the parts that the file is without.
 */
export function sharedContent(
  content: Content & { readonly plan: Plan | null },
  parts: readonly SharePart[],
): Pick<ProjectContent, 'profile' | 'plan' | 'records' | 'leftOut'> {
  const has = new Set(parts);
  const kept = new Set(parts.flatMap((part) => collectionsOf[part]));
  const chosen = Object.entries(content.records).filter(([name]) => isOneOf(kept, name));
  const records: Records = { ...noRecords(), ...Object.fromEntries(chosen) };
  return {
    profile: has.has('answers') ? content.profile : null,
    plan: has.has('plan') ? content.plan : null,
    records: withoutAsides(records, has),
    leftOut: shareParts.filter((part) => !has.has(part)),
  };
}

function isOneOf(names: ReadonlySet<string>, name: string): boolean {
  return names.has(name);
}

function withoutAsides(records: Records, has: ReadonlySet<SharePart>): Records {
  const rotations = records.rotations.map((rotation) => ({
    ...rotation,
    culture: has.has('redFlags') ? rotation.culture : { ...rotation.culture, redFlags: '' },
    firstDay: has.has('people') ? rotation.firstDay : { ...rotation.firstDay, contact: '' },
    thanked: has.has('people') ? rotation.thanked : [],
  }));
  const interviews = records.interviews.map((interview) =>
    has.has('redFlags') ? interview : { ...interview, redFlags: '' },
  );
  return { ...records, rotations, interviews };
}

/**
 * A file's content in place of one's own, except for the parts that its sender left out on purpose: those stay as
 * they are here.
 */
export function replacedBy(
  mine: Content,
  file: Pick<ProjectContent, 'profile' | 'records' | 'leftOut'>,
): Content {
  const leftOut = new Set(file.leftOut);
  if (leftOut.size === 0) return { profile: file.profile, records: file.records };
  const kept = shareParts.filter((part) => leftOut.has(part)).flatMap((part) => collectionsOf[part]);
  const stay = Object.fromEntries([...kept, ...neverShared].map((name) => [name, mine.records[name]]));
  return {
    profile: leftOut.has('answers') ? mine.profile : file.profile,
    records: withAsidesOf(mine.records, { ...file.records, ...stay }, leftOut),
  };
}

/** Where red flags or contacts were left out, one's own stay in the records that both have. */
function withAsidesOf(mine: Records, theirs: Records, leftOut: ReadonlySet<string>): Records {
  const rotations = theirs.rotations.map((rotation) => {
    const own = mine.rotations.find(({ id }) => id === rotation.id);
    if (own === undefined) return rotation;
    const { culture, firstDay, thanked } = rotation;
    return {
      ...rotation,
      culture: leftOut.has('redFlags') ? { ...culture, redFlags: own.culture.redFlags } : culture,
      firstDay: leftOut.has('people') ? { ...firstDay, contact: own.firstDay.contact } : firstDay,
      thanked: leftOut.has('people') ? own.thanked : thanked,
    };
  });
  const interviews = theirs.interviews.map((interview) => {
    const own = mine.interviews.find(({ id }) => id === interview.id);
    return own !== undefined && leftOut.has('redFlags')
      ? { ...interview, redFlags: own.redFlags }
      : interview;
  });
  return { ...theirs, rotations, interviews };
}

const neverShared: readonly Collection[] = ['outcomes', 'savedViews'];
