import type { Procedure, RotationGuide } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { procedureNamer, type NamedProcedure } from './name-procedure.js';

/** Cases by the part the person had in them. */
export type RoleCounts = {
  readonly observed: number;
  readonly assisted: number;
  readonly performed: number;
  readonly total: number;
};

export type ProcedureCount = NamedProcedure & RoleCounts & { readonly first: string; readonly last: string };

/** The notebook counted. */
export type ProcedureCounts = {
  /** The most frequent first. */
  readonly procedures: readonly ProcedureCount[];
  /** Groups of the shipped list in its order, those without a case left out; own words last. */
  readonly groups: readonly (RoleCounts & { readonly id: string | null; readonly name: string })[];
  readonly levels: Readonly<Record<'everyday' | 'advanced' | 'other', RoleCounts>>;
  readonly total: RoleCounts;
  /** Days with an entry. */
  readonly days: number;
};

/** Counts entries by procedure, group, level and role. Give the entries of one rotation, or all. */
export function procedureCounts(
  notes: readonly CaseNote[],
  { procedures, groups }: Pick<RotationGuide['procedures'], 'procedures' | 'groups'>,
): ProcedureCounts {
  const named = nameAll(notes, procedures);
  const byProcedure = new Map<string, { what: NamedProcedure; notes: CaseNote[] }>();
  for (const { what, note } of named) {
    const entry = byProcedure.get(what.id) ?? { what, notes: [] };
    entry.notes.push(note);
    byProcedure.set(what.id, entry);
  }
  const ofLevel = (level: NamedProcedure['level']): RoleCounts =>
    rolesOf(named.filter(({ what }) => what.level === level).map(({ note }) => note));
  return {
    procedures: [...byProcedure.values()].map(countOf).sort(mostFirst),
    groups: [...groups, { id: null, name: 'Other' }]
      .map(({ id, name }) => ({
        id,
        name,
        ...rolesOf(named.filter(({ what }) => what.group === id).map(({ note }) => note)),
      }))
      .filter(({ total }) => total > 0),
    levels: { everyday: ofLevel('everyday'), advanced: ofLevel('advanced'), other: ofLevel(null) },
    total: rolesOf(notes),
    days: new Set(notes.map(({ on }) => on)).size,
  };
}

function nameAll(
  notes: readonly CaseNote[],
  procedures: readonly Procedure[],
): { readonly note: CaseNote; readonly what: NamedProcedure }[] {
  const nameOf = procedureNamer(procedures);
  return notes.map((note) => ({ note, what: nameOf(note.procedure) }));
}

function countOf({ what, notes }: { what: NamedProcedure; notes: readonly CaseNote[] }): ProcedureCount {
  const days = notes.map(({ on }) => on).sort();
  return { ...what, ...rolesOf(notes), first: days[0] ?? '', last: days.at(-1) ?? '' };
}

function mostFirst(a: ProcedureCount, b: ProcedureCount): number {
  return b.total - a.total || b.performed - a.performed || (a.name < b.name ? -1 : 1);
}

function rolesOf(notes: readonly Pick<CaseNote, 'role'>[]): RoleCounts {
  const of = (role: CaseNote['role']): number => notes.filter((note) => note.role === role).length;
  return {
    observed: of('observed'),
    assisted: of('assisted'),
    performed: of('performed'),
    total: notes.length,
  };
}
