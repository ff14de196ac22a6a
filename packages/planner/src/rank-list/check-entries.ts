import { nameOf, type CheckContext } from './check-context.js';

/** Duplicates, unknown codes, and advanced tracks without a first year. */
export function checkEntries(context: CheckContext): void {
  const { list, tracks, add } = context;
  const seen = new Map<string, number>();
  if (list.entries.length === 0) {
    add({ kind: 'empty', weight: 'look', text: 'Nothing is ranked yet.', rules: [] });
  }
  list.entries.forEach(({ track, supplemental }, i) => {
    const at = { position: i + 1, track, program: tracks.get(track)?.program ?? undefined };
    const before = seen.get(track);
    const name = nameOf(context, track);
    seen.set(track, before ?? i + 1);
    if (before !== undefined) {
      add({
        kind: 'duplicate-track',
        weight: 'wrong',
        ...at,
        amount: before,
        rules: [],
        text: `${name} stands on the list twice, first at ${before}.`,
      });
    }
    const letter = tracks.get(track)?.letter;
    if (letter === undefined) {
      add({
        kind: 'unknown-track',
        weight: 'look',
        ...at,
        rules: [],
        text: `${track} is not in the program list: check the code.`,
      });
    }
    if (letter === 'R') {
      add({
        kind: 'physician-track',
        weight: 'wrong',
        ...at,
        rules: [],
        text: `${name} is for physicians who have done a first year already.`,
      });
    }
    if (letter === 'A' && supplemental === null) {
      add({
        kind: 'advanced-without-supplemental',
        weight: 'wrong',
        ...at,
        rules: ['R35'],
        text: `${name} starts in the second year and has no supplemental list: a match there would leave you without a first year.`,
      });
    }
    if (supplemental !== null && letter !== undefined && letter !== 'A') {
      add({
        kind: 'supplemental-not-needed',
        weight: 'note',
        ...at,
        supplemental,
        rules: [],
        text: `${name} has a first year of its own; its supplemental list is not used.`,
      });
    }
  });
}
