import type { RankList, SupplementalList } from '@matchwright/dossier';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange, type Committed, type CommitOptions, type Draft } from '../../shared/store/index.js';

/** Where something goes, given where it is and how long the list is. */
export type Target = (at: number, length: number) => number;

/** Changes the lists, and offers to undo it unless `quiet`. */
export async function edit(
  label: string,
  write: (draft: Draft) => void,
  options: CommitOptions & { readonly silent?: boolean } = {},
): Promise<Committed> {
  const { silent = false, ...rest } = options;
  const done = await commitChange(label, write, rest);
  if (!silent && done.ok && done.value !== null) offerUndo(label, done.value);
  return done;
}

/** Changes the primary list as it is stored then; an empty one where there is none. */
export function changeList(draft: Draft, change: (list: RankList) => RankList): void {
  draft.change('rankLists', 'primary', (stored) => change(stored ?? { id: 'primary', entries: [] }));
}

/** Changes a stored supplemental list. */
export function changeSupplemental(
  draft: Draft,
  id: string,
  change: (list: SupplementalList) => SupplementalList,
): void {
  draft.update('supplementalLists', id, change);
}

/** Where a track stands: at `index` if it is still there, else where it is first found; −1 where it is gone. */
export function placeOf(tracks: readonly string[], track: string, index: number): number {
  return tracks[index] === track ? index : tracks.indexOf(track);
}

/** Moves one item; the list as it was where `from` is −1. */
export function moved<T>(items: readonly T[], from: number, target: Target): T[] {
  const item = items[from];
  if (item === undefined) return [...items];
  const to = Math.max(0, Math.min(items.length - 1, target(from, items.length)));
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** Links a supplemental list to one line of the primary list, or none. */
export function link(draft: Draft, track: string, supplemental: string | null): void {
  changeList(draft, (list) => ({
    ...list,
    entries: list.entries.map((entry) => (entry.track === track ? { ...entry, supplemental } : entry)),
  }));
}
