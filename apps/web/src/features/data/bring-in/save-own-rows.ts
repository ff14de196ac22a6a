import type { UserFact } from '@matchwright/almanac';
import type { Interview } from '@matchwright/dossier';
import { withOwnFacts, type OwnRow } from '@matchwright/season';
import type { ProgramName } from '../../../shared/season/program-names.js';
import { commitChange, type Committed } from '../../../shared/store/index.js';

/** A row with the program that it is kept for, and the interview there that its ratings go to. */
export type KeptRow = {
  readonly row: OwnRow;
  readonly program: ProgramName;
  readonly interview: Interview | undefined;
  /** The note, empty where it is left out. */
  readonly note: string;
};

/** Where the facts are from, and the day. */
type Said = { readonly source: string; readonly on: string };

/**
 * Keeps rows as one change: facts among the person's own, ratings at the interview, notes behind those that stand at the
 * application. Interviews that are gone by then are left alone.
 */
export function saveOwnRows(rows: readonly KeptRow[], said: Said, label: string): Promise<Committed> {
  // where several rows state one, the last stands
  const stated = rows.flatMap((each) => factsOf(each, said));
  const facts = [...new Map(stated.map((fact) => [`${fact.about} ${fact.name}`, fact])).values()];
  return commitChange(label, (draft) => {
    if (facts.length > 0) draft.profile((profile) => withOwnFacts(profile, facts));
    for (const { row, program, interview, note } of rows) {
      if (note !== '') {
        const { id, specialty } = program;
        draft.change('applications', id, (stored) => ({
          ...(stored ?? { id, specialty }),
          notes: [stored?.notes ?? '', note].filter((text) => text !== '').join('\n'),
        }));
      }
      if (interview !== undefined && Object.keys(row.ratings).length > 0) {
        draft.change('interviews', interview.id, (stored) =>
          stored === null ? null : { ...stored, ratings: { ...stored.ratings, ...row.ratings } },
        );
      }
    }
  });
}

function factsOf({ row, program }: KeptRow, { source, on }: Said): UserFact[] {
  return row.facts.map(({ name, value }) => ({ about: program.id, name, value, source, readOn: on }));
}
