import type { Procedure } from '@matchwright/almanac';
import type { Records } from '@matchwright/dossier';
import { procedureNamer } from '@matchwright/season';
import { saveFile } from '../../../shared/files/save-file.js';
import { today } from '../../../shared/format/plain.js';
import { readWhole } from '../../../shared/store/content.js';

/** What a file of the notebook is made with. */
export type NotebookFile = {
  readonly as: 'csv' | 'markdown';
  readonly procedures: readonly Procedure[];
  readonly programName: (id: string) => string;
  /** Id of the only rotation wanted; undefined for all of them and cases seen elsewhere. */
  readonly rotation: string | undefined;
};

/** Downloads the notebook: entries as a table, or rotations with their days, ratings and stories as one document. */
export async function downloadNotebook({
  as,
  procedures,
  programName,
  rotation,
}: NotebookFile): Promise<void> {
  const { notebookToMarkdown, recordsToCsv } = await import('@matchwright/exchange');
  const records = recordsOf((await readWhole()).records, rotation);
  const nameOf = procedureNamer(procedures);
  const procedureName = (procedure: string): string => nameOf(procedure).name;
  if (as === 'markdown') {
    const names = { program: programName, procedure: procedureName };
    saveFile(`notebook-${today()}.md`, notebookToMarkdown(records, names), 'text/markdown;charset=utf-8');
    return;
  }
  const programs = new Map(records.rotations.map(({ id, program }) => [id, programName(program)]));
  const caseNotes = records.caseNotes.map((note) => ({
    ...note,
    procedure: procedureName(note.procedure),
    rotation: note.rotation === null ? null : (programs.get(note.rotation) ?? note.rotation),
  }));
  const csv = recordsToCsv('caseNotes', { ...records, caseNotes });
  saveFile(`notebook-${today()}.csv`, csv, 'text/csv;charset=utf-8');
}

function recordsOf(records: Records, rotation: string | undefined): Records {
  if (rotation === undefined) return records;
  const caseNotes = records.caseNotes.filter((note) => note.rotation === rotation);
  const ids = new Set(caseNotes.map(({ id }) => id));
  return {
    ...records,
    caseNotes,
    rotations: records.rotations.filter(({ id }) => id === rotation),
    stories: records.stories.filter(({ note }) => note !== undefined && ids.has(note)),
  };
}
