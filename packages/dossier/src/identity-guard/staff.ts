import { betweenNameAndRole, staffRoles, teachingVerbs, workingVerbs } from './names/roles.js';
import { isCapital, type Token } from './tokens.js';

const linking = new Set(['with', 'from', 'under', 'by']);
const apart = /[.;!?\n]/;

/**
 * Whether the name in tokens `from` to `to` (inclusive) belongs to somebody who works or studies there: a role stands
 * beside it ("fellow James", "Marc, our lead tech"), it teaches ("James showed me"), or the writer worked with it.
 */
export function isStaff(words: readonly Token[], from: number, to: number): boolean {
  return hasRole(words, from, to) || isTeaching(words, to) || isWorkedWith(words, from);
}

/** Whether a role stands beside the name: "fellow James", "Ms Perkins, our coordinator". */
export function hasRole(words: readonly Token[], from: number, to: number): boolean {
  return roleBefore(words, withInitial(words, from)) || roleAfter(words, to);
}

function roleBefore(words: readonly Token[], from: number): boolean {
  const [first, before] = [words[from], words[from - 1]];
  if (first === undefined || before === undefined || /[;!?\n:]/.test(first.gap)) return false;
  // the full stop in "Dr. Kim" ends nothing
  const isTitle = before.folded === 'dr' || before.folded === 'prof';
  if (!isTitle && apart.test(first.gap)) return false;
  return staffRoles.has(before.folded) && !before.isPossessive;
}

/** Over the initial in "Dr. J. Brandt". */
function withInitial(words: readonly Token[], from: number): number {
  const before = words[from - 1];
  return before !== undefined && before.text.length === 1 && isCapital(before) ? from - 1 : from;
}

function roleAfter(words: readonly Token[], to: number): boolean {
  const next = words[to + 1];
  if (next === undefined || !/^\s{0,2}[,(–—-]\s?$/.test(next.gap) || words[to]?.isPossessive) return false;
  for (let i = to + 1; i <= to + 4; i++) {
    const word = words[i];
    if (word === undefined || (i > to + 1 && apart.test(word.gap))) return false;
    if (staffRoles.has(word.folded)) return true;
    if (!betweenNameAndRole.has(word.folded)) return false;
  }
  return false;
}

function isTeaching(words: readonly Token[], to: number): boolean {
  const next = words[to + 1];
  return next?.gap === ' ' && !words[to]?.isPossessive && teachingVerbs.has(next.folded);
}

function isWorkedWith(words: readonly Token[], from: number): boolean {
  const [verb, link] = [words[from - 2], words[from - 1]];
  return (
    verb !== undefined && link !== undefined && linking.has(link.folded) && workingVerbs.has(verb.folded)
  );
}
