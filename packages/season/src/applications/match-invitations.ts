/** What a pasted line can be taken for. */
export type Named = {
  readonly id: string;
  readonly specialty: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly codes: readonly string[];
};

/** One pasted line: the program it names, or those it may name, and the day in it. */
export type PastedLine = {
  readonly text: string;
  /** The program, where only one fits. */
  readonly program: string | null;
  /** Up to four programs that fit about as well; empty where nothing was recognised. */
  readonly candidates: readonly string[];
  /** ISO date in the line. */
  readonly on: string | null;
};

const empty = new Set(
  'program of the at and in for to from you we are an a interview invitation invite invited radiology residency ir dr interventional diagnostic integrated university hospital medical center medicine school college health'.split(
    ' ',
  ),
);
const least = 0.5;
const margin = 0.12;

/**
 * Reads a pasted list or CSV of invitations, one program a line, by ACGME id, NRMP code or name. Names are compared by
 * their rarer words; a line that fits two programs is not decided but given with its candidates.
 *
 * @param prefer - programs applied to: taken first where they fit as well as others
 */
export function matchInvitations(
  text: string,
  programs: readonly Named[],
  prefer: ReadonlySet<string>,
): readonly PastedLine[] {
  const entries = programs.map((program) => ({
    program,
    words: new Set(wordsOf(`${program.name} ${program.city} ${program.state}`)),
  }));
  const seen = new Map<string, number>();
  for (const { words } of entries) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weight = (word: string): number =>
    (empty.has(word) ? 0.1 : 1) * Math.log(1 + entries.length / (seen.get(word) ?? entries.length));
  const total = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weight(word), 0);
  const score = (line: ReadonlySet<string>, own: ReadonlySet<string>): number => {
    const both = total([...line].filter((word) => own.has(word)));
    // mostly how much of the line is explained; a little how much of the name is said
    return both === 0 ? 0 : (0.75 * both) / total(line) + (0.25 * both) / total(own);
  };
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^"?(program|name|id)"?\s*[,;\t]/iu.test(line))
    .slice(0, 500)
    .map((line) => {
      const on = dayIn(line);
      const byCode = programs.find(({ id, codes }) => [id, ...codes].some((code) => line.includes(code)));
      if (byCode !== undefined) return { text: line, program: byCode.id, candidates: [byCode.id], on };
      const specialty = specialtyIn(line);
      const words = new Set(wordsOf(line.replace(datePattern, ' ')).filter((word) => seen.has(word)));
      const ranked = entries
        .filter(({ program }) => specialty === null || program.specialty === specialty)
        .map(({ program, words: own }) => ({
          id: program.id,
          points: score(words, own) * (prefer.has(program.id) ? 1.15 : 1),
        }))
        .filter(({ points }) => points >= least)
        .toSorted((a, b) => b.points - a.points);
      const best = ranked[0]?.points ?? 0;
      const near = ranked.filter(({ points }) => points >= best - margin);
      const own = near.filter(({ id }) => prefer.has(id));
      // an invitation comes from where one applied
      const left = own.length > 0 ? own : near;
      return {
        text: line,
        program: left.length === 1 ? (left[0]?.id ?? null) : null,
        candidates: left.slice(0, 4).map(({ id }) => id),
        on,
      };
    });
}

const datePattern = /\b(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})\b/u;

function dayIn(line: string): string | null {
  const found = datePattern.exec(line)?.[1];
  if (found === undefined) return null;
  const [month, date, year] = found.split('/');
  const iso =
    year === undefined || month === undefined || date === undefined
      ? found
      : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? null : iso;
}

function specialtyIn(line: string): 'IR' | 'DR' | null {
  if (/\b(IR|interventional)\b/iu.test(line)) return 'IR';
  return /\b(DR|diagnostic)\b/iu.test(line) ? 'DR' : null;
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 1);
}
