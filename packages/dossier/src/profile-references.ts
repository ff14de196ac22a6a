import { nearest, type Program, type Rule } from '@matchwright/almanac';
import type { Path } from './accepted.js';
import { foundText, valueAt, type Problem } from './problem.js';

/** The names of an almanac: the part of it that a profile can refer to. */
export type Names = {
  readonly programs: readonly Pick<Program, 'id' | 'name' | 'specialty'>[];
  readonly hosts: readonly { readonly id: string }[];
  readonly tracks: readonly { readonly code: string }[];
  readonly pgy1Tracks: readonly { readonly code: string }[];
  readonly rules: readonly Pick<Rule, 'id' | 'text'>[];
  readonly seasons: readonly { readonly season: number }[];
};

type Known = {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
};

function programsOf(almanac: Names): Known {
  return {
    what: 'the id of a program, such as 4160400001',
    ids: new Set(almanac.programs.map(({ id }) => id)),
    names: new Map(almanac.programs.map(({ id, name, specialty }) => [`${name} ${specialty}`, id])),
  };
}

function anythingOf(almanac: Names): Known {
  const programs = programsOf(almanac);
  const others = [
    ...almanac.hosts.map(({ id }) => id),
    ...almanac.tracks.map(({ code }) => code),
    ...almanac.pgy1Tracks.map(({ code }) => code),
  ];
  return {
    what: 'the id of a program or host, or the code of a track',
    ids: new Set([...programs.ids, ...others]),
    names: programs.names,
  };
}

function rulesOf(almanac: Names): Known {
  return {
    what: 'the id of a rule',
    ids: new Set(almanac.rules.map(({ id }) => id)),
    names: new Map(almanac.rules.map(({ id, text }) => [text, id])),
  };
}

function nearestId(word: string, known: Known): string | undefined {
  const looksLikeId = /^[\w-]*\d[\w-]*$/.test(word);
  if (looksLikeId) return nearest(word, [...known.ids]);
  const name = nearest(word, [...known.names.keys()]);
  return name === undefined ? undefined : `${known.names.get(name) ?? ''} (${name})`;
}

function unknownId(id: unknown, path: Path, known: Known): Problem[] {
  if (typeof id !== 'string' || known.ids.has(id)) return [];
  const near = nearestId(id, known);
  return [
    {
      code: 'unknown-id',
      path,
      found: foundText(id),
      expected: known.what,
      ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
    },
  ];
}

function inList(raw: unknown, path: Path, known: Known, field?: string): Problem[] {
  const list = valueAt(raw, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, i) =>
    field === undefined
      ? unknownId(item, [...path, i], known)
      : unknownId(valueAt(item, [field]), [...path, i, field], known),
  );
}

function inKeys(raw: unknown, path: Path, known: Known): Problem[] {
  const group = valueAt(raw, path);
  if (typeof group !== 'object' || group === null) return [];
  return Object.keys(group).flatMap((key) =>
    unknownId(key, [...path, key], known).map((problem) => ({ ...problem, atKey: true })),
  );
}

function season(raw: unknown, almanac: Names): Problem[] {
  const found = valueAt(raw, ['season']);
  const seasons = almanac.seasons.map((pack) => pack.season);
  if (typeof found !== 'number' || seasons.includes(found)) return [];
  const expected = `a season with a pack: ${seasons.join(', ')}`;
  return [{ code: 'unknown-season', path: ['season'], found: String(found), expected }];
}

/**
 * Every program, track, rule and season that a profile names and the almanac does not know. The person's own facts
 * are left alone: a fact about something that a newer pack dropped is kept, not refused.
 */
export function referenceProblems(raw: unknown, almanac: Names): Problem[] {
  const programs = programsOf(almanac);
  return [
    ...season(raw, almanac),
    ...inList(raw, ['applicant', 'ties', 'programs'], programs),
    ...inKeys(raw, ['preferences', 'programs'], programs),
    ...inList(raw, ['rotations', 'arranged'], programs, 'program'),
    ...inList(raw, ['choices', 'in'], anythingOf(almanac), 'program'),
    ...inList(raw, ['choices', 'out'], anythingOf(almanac)),
    ...inList(raw, ['rules', 'off'], rulesOf(almanac)),
  ];
}
