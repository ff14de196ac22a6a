import type { Almanac } from './almanac.js';
import { knownValue } from './ledger.js';
import type { Elective } from './host.js';
import type { Program } from './program.js';
import type { RotationGuide } from './rotation-guide.js';
import type { Specialty } from './words.js';

/** How a title or heading names interventional radiology: as the elective itself, or as one area of a wider one. */
export type ElectiveMatch = 'elective' | 'area' | null;

/** Whether words of a catalog (a title, a course name) mean an IR elective, whatever heading they stand under. */
export function matchElective(text: string, guide: Pick<RotationGuide, 'headings'>): ElectiveMatch {
  const { electiveWords, electiveAreas } = guide.headings;
  // "IR is one of the areas" names IR as well, so the wider elective is looked for first
  if (electiveAreas.some((words) => has(text, words))) return 'area';
  return electiveWords.some((words) => has(text, words)) ? 'elective' : null;
}

/** The heading that a host lists an elective under, by any of its names; undefined where none is reported or known. */
export function headingOf(elective: Elective, guide: Pick<RotationGuide, 'headings'>): Specialty | undefined {
  const listed = knownValue(elective.listedUnder);
  if (listed === undefined) return undefined;
  const heading = guide.headings.headings.find(({ name, alsoCalled }) =>
    [name, ...alsoCalled].some((alias) => startsWith(listed, alias)),
  );
  return heading?.specialty;
}

/** Where to look for an IR elective in the application service. */
export type ElectivePlace = {
  readonly elective: Elective;
  readonly match: Exclude<ElectiveMatch, null>;
  /** Undefined where the page does not say. */
  readonly heading: Specialty | undefined;
  /** For people: "Listed under diagnostic radiology; search both headings." */
  readonly text: string;
};

/** IR electives at a program or its host, under the IR heading or inside the DR one; own entries before wider ones. */
export function irElectives(
  almanac: Pick<Almanac, 'electives' | 'hosts'>,
  program: Pick<Program, 'id'>,
  guide: Pick<RotationGuide, 'headings'>,
): ElectivePlace[] {
  const host = almanac.hosts.find(({ programIds }) => programIds.includes(program.id));
  const hostId = host?.partOf ?? host?.id;
  return almanac.electives
    .filter((e) => e.programId === program.id || (hostId !== undefined && e.hostId === hostId))
    .flatMap((elective): ElectivePlace[] => {
      const match = matchElective(elective.title, guide);
      if (match === null) return [];
      const heading = headingOf(elective, guide);
      return [{ elective, match, heading, text: headingText(heading) }];
    })
    .sort((a, b) => Number(a.match === 'area') - Number(b.match === 'area'));
}

function headingText(heading: Specialty | undefined): string {
  if (heading === 'IR') return 'Listed under interventional radiology.';
  if (heading === 'DR') return 'Listed inside diagnostic radiology: search that heading, not only IR.';
  return 'The heading is not reported: search interventional and diagnostic radiology.';
}

function has(text: string, words: string): boolean {
  return new RegExp(`(^|[^a-z])${escaped(words)}([^a-z]|$)`, 'i').test(text);
}

function startsWith(text: string, words: string): boolean {
  return new RegExp(`^${escaped(words)}([^a-z]|$)`, 'i').test(text.trim());
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
