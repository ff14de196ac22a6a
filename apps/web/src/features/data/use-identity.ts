import { withIdentityChoices, type IdentityChoice, type IdentityEntry } from '@matchwright/dossier';
import type { ProjectFile } from '@matchwright/exchange';
import { useEffect, useMemo, useState } from 'react';
import { identityIn } from './take-in.js';

/** Entries of a file in which a patient may be named, what is chosen for each, and the file after those choices. */
export type Identity = {
  /** Null while the file is searched. */
  readonly entries: readonly IdentityEntry[] | null;
  readonly choiceOf: (entry: IdentityEntry) => IdentityChoice;
  readonly choose: (entries: readonly IdentityEntry[], choice: IdentityChoice) => void;
  /** Null while the file is searched: nothing is taken in unseen. */
  readonly file: ProjectFile | null;
};

/** Unless the person says otherwise, an entry is taken without the words. */
const usual: IdentityChoice = 'without-words';

export function useIdentity(file: ProjectFile): Identity {
  const [entries, setEntries] = useState<readonly IdentityEntry[] | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<IdentityEntry, IdentityChoice>>(new Map());

  useEffect(() => {
    let isWanted = true;
    void identityIn(file).then((found) => isWanted && setEntries(found));
    return () => {
      isWanted = false;
    };
  }, [file]);

  const chosen = useMemo(() => {
    if (entries === null) return null;
    if (entries.length === 0) return file;
    return { ...file, records: withIdentityChoices(file.records, entries, (entry) => choices.get(entry)) };
  }, [file, entries, choices]);

  return {
    entries,
    choiceOf: (entry) => choices.get(entry) ?? usual,
    choose: (which, choice) =>
      setChoices((before) => new Map([...before, ...which.map((entry) => [entry, choice] as const)])),
    file: chosen,
  };
}
