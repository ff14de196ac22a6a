import type { Almanac } from '@matchwright/almanac';
import type { useNavigate } from '@tanstack/react-router';
import { chooseScheme, schemes } from '../shared/design/scheme.js';
import { m } from '../shared/messages/index.js';
import { shortName } from '../shared/parts/program-link.js';
import type { UndoState } from '../shared/store/index.js';
import { lockNow } from '../shared/store/lock/lock-now.js';
import { navPages } from './nav-pages.js';
import { redoAndSay, undoAndSay } from './use-undo-keys.js';

const words = m.common.palette;

/** Something that the command palette finds. */
export type Entry = {
  readonly id: string;
  readonly group: keyof typeof words.groups;
  readonly text: string;
  readonly hint?: string;
  /** What is searched, in lower case. */
  readonly key: string;
  readonly act: () => void;
};

type Navigate = ReturnType<typeof useNavigate>;

/** The pages of the navigation. */
export function pageEntries(navigate: Navigate): Entry[] {
  return navPages.map(({ to, text }) => ({
    id: `page ${to}`,
    group: 'page',
    text,
    key: text.toLowerCase(),
    act: () => void navigate({ to }),
  }));
}

/** What can be done from anywhere. */
export function actionsOf(history: UndoState, isLockOn: boolean, showHelp: () => void): Entry[] {
  const actions: readonly (readonly [string, string, () => void])[] = [
    ['undo', words.undo(history.undo), () => void undoAndSay()],
    ['redo', words.redo(history.redo), () => void redoAndSay()],
    ...schemes.map(
      (scheme) =>
        [`scheme ${scheme}`, words.scheme(m.common.scheme[scheme]), () => chooseScheme(scheme)] as const,
    ),
    ...(isLockOn ? [['lock', words.lock, () => void lockNow('asked')] as const] : []),
    ['help', words.help, showHelp],
  ];
  return actions.map(([id, text, act]) => ({
    id: `do ${id}`,
    group: 'do',
    text,
    key: text.toLowerCase(),
    act,
  }));
}

/** The articles of the guide and the words of the glossary. */
export function wordEntries(navigate: Navigate): Entry[] {
  const articles = Object.entries(m.guideTitles).map(([id, title]): Entry => ({
    id: `guide ${id}`,
    group: 'guide',
    text: title,
    key: title.toLowerCase(),
    act: () => void navigate({ to: '/guide/$id', params: { id } }),
  }));
  const explained = Object.entries({ ...m.glossary, ...m.glossaryMore }).map(
    ([id, [word, meaning]]): Entry => ({
      id: `word ${id}`,
      group: 'word',
      text: word,
      key: `${word} ${meaning}`.toLowerCase(),
      act: () => void navigate({ to: '/glossary', search: { word: id } }),
    }),
  );
  return [...articles, ...explained];
}

/** Every program of the packs. */
export function programEntries(almanac: Almanac, navigate: Navigate): Entry[] {
  return almanac.programs.map(({ id, name, institution, city, state, specialty }) => ({
    id: `program ${id}`,
    group: 'program',
    text: shortName(name),
    hint: `${specialty} · ${city}, ${state}`,
    key: `${name} ${institution} ${city} ${state} ${specialty}`.toLowerCase(),
    act: () => void navigate({ to: '/programs/$id', params: { id } }),
  }));
}

/** How many are shown at most: more are not read. */
const most = 12;

/** The entries that hold every word typed, those that begin with it first. */
export function findIn(entries: readonly Entry[], typed: string): readonly Entry[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return entries.filter(({ group }) => group === 'page' || group === 'do').slice(0, most);
  const parts = wanted.split(/\s+/);
  const fits = entries.filter(({ key }) => parts.every((part) => key.includes(part)));
  const first = fits.filter(({ text }) => text.toLowerCase().startsWith(wanted));
  return [...new Set([...first, ...fits])].slice(0, most);
}
