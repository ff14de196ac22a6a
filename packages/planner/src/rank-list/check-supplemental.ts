import { metPrograms, nameOf, type CheckContext } from './check-context.js';
import { listsInUse } from './rank-list-fees.js';

/** Supplemental lists that are missing, empty, unused, or hold what is not a first year. */
export function checkSupplemental(context: CheckContext): void {
  const { list, supplemental, tracks, add } = context;
  const met = metPrograms(context);
  const used = new Set(listsInUse(list, supplemental).map(({ id }) => id));
  list.entries.forEach((entry, i) => {
    if (entry.supplemental === null || used.has(entry.supplemental)) return;
    add({
      kind: 'supplemental-missing',
      weight: 'wrong',
      position: i + 1,
      track: entry.track,
      supplemental: entry.supplemental,
      rules: ['R35'],
      text: `${nameOf(context, entry.track)} points to a supplemental list that is not there.`,
    });
  });
  for (const { id, name, tracks: codes } of supplemental) {
    if (!used.has(id)) {
      add({
        kind: 'supplemental-unused',
        weight: 'note',
        supplemental: id,
        rules: [],
        text: `No program uses the supplemental list “${name}”.`,
      });
      continue;
    }
    if (codes.length === 0) {
      add({
        kind: 'supplemental-empty',
        weight: 'wrong',
        supplemental: id,
        rules: ['R35'],
        text: `The supplemental list “${name}” is empty.`,
      });
    }
    codes.forEach((track, i) => {
      if (codes.indexOf(track) < i) {
        add({
          kind: 'duplicate-track',
          weight: 'wrong',
          supplemental: id,
          track,
          rules: [],
          text: `${nameOf(context, track)} stands twice on the supplemental list “${name}”.`,
        });
      }
      const letter = tracks.get(track)?.letter;
      if (letter === 'P' && !met.has(track)) {
        add({
          kind: 'never-interviewed',
          weight: 'look',
          supplemental: id,
          track,
          rules: ['R35'],
          text: `No interview at ${nameOf(context, track)}, on the supplemental list “${name}”, is recorded as done.`,
        });
      }
      if (letter === undefined || letter === 'P') return;
      add({
        kind: 'not-a-first-year',
        weight: 'wrong',
        supplemental: id,
        track,
        rules: [],
        text: `${nameOf(context, track)} on the supplemental list “${name}” is not a first year.`,
      });
    });
  }
}
