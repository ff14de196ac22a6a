import { dayText } from '@matchwright/almanac';
import type { RotationGuide } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { procedureNamer } from './name-procedure.js';
import { procedureCounts, type ProcedureCount, type ProcedureCounts } from './procedure-counts.js';

/** What a letter writer gets to see of the notebook: cases and growth, in short lines. */
export type PacketBullets = {
  readonly counts: ProcedureCounts;
  /** "Fistulogram with angioplasty: 6 (4 assisted, 1 performed), 5–23 July". */
  readonly cases: readonly string[];
  /** Procedures in which the part grew, from watching to assisting or doing. */
  readonly growth: readonly string[];
  /** Learning points, the longest-thought first, at most one a procedure. */
  readonly learned: readonly string[];
  /** Questions read up on, with the answer. */
  readonly read: readonly string[];
};

const most = { cases: 8, growth: 4, learned: 6, read: 5 } as const;

/** Bullets for a letter packet (rule G18) from the entries of one rotation. */
export function packetBullets(
  notes: readonly CaseNote[],
  guide: Pick<RotationGuide, 'procedures'>,
): PacketBullets {
  const counts = procedureCounts(notes, guide.procedures);
  const byProcedure = grouped(notes, guide);
  return {
    counts,
    cases: counts.procedures.slice(0, most.cases).map(caseLine),
    growth: counts.procedures
      .flatMap((count) => growthLine(count, byProcedure.get(count.id) ?? []))
      .slice(0, most.growth),
    learned: counts.procedures
      .flatMap(({ id, name }) => learnedLine(name, byProcedure.get(id) ?? []))
      .slice(0, most.learned),
    read: notes
      .filter(({ answer }) => answer.trim() !== '')
      .slice(-most.read)
      .map(({ question, answer }) => `${question.trim()} ${answer.trim()}`.trim()),
  };
}

/** Entries by what their procedure is counted as, each in the order written. */
function grouped(
  notes: readonly CaseNote[],
  guide: Pick<RotationGuide, 'procedures'>,
): Map<string, CaseNote[]> {
  const nameOf = procedureNamer(guide.procedures.procedures);
  const groups = new Map<string, CaseNote[]>();
  for (const note of notes.toSorted((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1))) {
    const { id } = nameOf(note.procedure);
    groups.set(id, [...(groups.get(id) ?? []), note]);
  }
  return groups;
}

function caseLine({ name, total, assisted, performed, first, last }: ProcedureCount): string {
  const parts = [
    assisted > 0 ? `${assisted} assisted` : '',
    performed > 0 ? `${performed} performed` : '',
  ].filter(Boolean);
  const roles = parts.length === 0 ? ' observed' : ` (${parts.join(', ')})`;
  return `${name}: ${total}${roles}, ${first === last ? dayText(first) : `${dayText(first)} to ${dayText(last)}`}`;
}

const steps = ['observed', 'assisted', 'performed'] as const;

function growthLine({ name }: ProcedureCount, notes: readonly CaseNote[]): string[] {
  const [first] = notes;
  if (first === undefined) return [];
  const from = steps.indexOf(first.role);
  const later = notes.find(({ role }) => steps.indexOf(role) > from);
  return later === undefined
    ? []
    : [`${name}: ${first.role} on ${dayText(first.on)}, ${later.role} on ${dayText(later.on)}`];
}

function learnedLine(name: string, notes: readonly CaseNote[]): string[] {
  const [longest] = notes
    .map(({ learned }) => learned.trim())
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? [] : [`${name}: ${longest}`];
}
