import type { FoundPerson, MatchedPerson } from '@matchwright/exchange';
import type { Issue } from '@matchwright/almanac';
import type { Person } from '@matchwright/dossier';
import { useState } from 'react';
import { m } from '../../../shared/messages/index.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import { commitChange, newId } from '../../../shared/store/index.js';

const words = m.people.import;

/** Largest file that is opened, bytes; its reader has a limit of its own in letters. */
const mostBytes = 40_000_000;

/** A file of contacts: none, refused with what is wrong, or read and shown. Nothing of it is kept. */
export type PeopleFileState =
  | { readonly status: 'none' | 'reading' }
  | { readonly status: 'refused'; readonly issues: readonly Issue[] }
  | {
      readonly status: 'read';
      readonly people: readonly MatchedPerson[];
      readonly skipped: readonly Issue[];
    };

/** Opens a file of contacts and keeps those chosen of it, as one change. */
export function usePeopleFile(kept: readonly Person[]): {
  readonly state: PeopleFileState;
  readonly open: (file: File) => Promise<void>;
  readonly close: () => void;
  readonly keep: (chosen: readonly FoundPerson[]) => Promise<void>;
} {
  const [state, setState] = useState<PeopleFileState>({ status: 'none' });
  const close = (): void => setState({ status: 'none' });

  async function open(file: File): Promise<void> {
    setState({ status: 'reading' });
    setState(await readFile(file, kept));
  }

  async function keep(chosen: readonly FoundPerson[]): Promise<void> {
    const { personRecord } = await import('@matchwright/exchange');
    const label = words.did(chosen.length);
    const done = await commitChange(label, (draft) => {
      for (const found of chosen) draft.put('people', personRecord(found, newId()));
    });
    if (!done.ok) return;
    close();
    if (done.value !== null) offerUndo(label, done.value);
  }

  return { state, open, close, keep };
}

async function readFile(file: File, kept: readonly Person[]): Promise<PeopleFileState> {
  if (file.size > mostBytes) return { status: 'refused', issues: [tooLarge] };
  try {
    const [text, { readPeople, matchPeople }] = await Promise.all([
      file.text(),
      import('@matchwright/exchange'),
    ]);
    const read = readPeople(text);
    if (!read.ok) return { status: 'refused', issues: read.error };
    return { status: 'read', people: matchPeople(read.value.people, kept), skipped: read.value.skipped };
  } catch {
    // the file was moved or the disk taken away while it was read
    return { status: 'refused', issues: [unreadable] };
  }
}

const tooLarge: Issue = { code: 'too-large', where: words.theFile, expected: words.tooLarge };
const unreadable: Issue = { code: 'unreadable', where: words.theFile, expected: words.unreadable };
