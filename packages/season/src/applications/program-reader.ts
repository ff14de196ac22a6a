/** What a line can be taken for. */
export type Named = {
  readonly id: string;
  readonly specialty: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly codes: readonly string[];
};

/** The one program that a line names, or those it may name, the likeliest first; none where nothing was recognised. */
export type Reading = { readonly program: string | null; readonly candidates: readonly string[] };

const empty = new Set(
  'program of the at and in for to from you we are an a interview invitation invite invited radiology residency ir dr interventional diagnostic integrated university hospital medical center medicine school college health transitional year preliminary prelim surgery'.split(
    ' ',
  ),
);
/** Share of a line's known words, by weight, that a program must explain. */
const least = 0.6;
/** Readings within this share of the best explain the line as well. */
const margin = 0.05;
const mostCandidates = 6;

type Entry = { readonly program: Named; readonly words: ReadonlySet<string>; readonly name: string };

/**
 * Reads which program a line names, by ACGME id, NRMP code or name. Names are compared by how much of the line they
 * explain, the rarer words counting more: how long a program's own name is decides nothing, so a short name that fits
 * two programs is not decided. A name said in full is.
 *
 * @returns given a line and the programs applied to: an invitation comes from there, where one of them fits as well
 */
export function programReader(
  programs: readonly Named[],
): (line: string, applied: ReadonlySet<string>) => Reading {
  const entries = programs.map((program): Entry => ({
    program,
    words: new Set(wordsOf(`${program.name} ${program.city} ${program.state}`)),
    name: wordsOf(program.name.replace(/ Program$/u, '')).join(' '),
  }));
  const seen = new Map<string, number>();
  for (const { words } of entries) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weight = (word: string): number =>
    (empty.has(word) ? 0.1 : 1) * Math.log(1 + entries.length / (seen.get(word) ?? entries.length));
  const total = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weight(word), 0);
  return (line, applied) => {
    const byCode = programs.find(({ id, codes }) => [id, ...codes].some((code) => line.includes(code)));
    if (byCode !== undefined) return { program: byCode.id, candidates: [byCode.id] };
    const said = wordsOf(line);
    const words = new Set(said.filter((word) => seen.has(word)));
    const whole = total(words);
    const wanted = specialtiesIn(line);
    const fits = entries
      .filter(({ program }) => wanted === null || wanted.has(program.specialty))
      .flatMap((entry) => {
        const shared = [...words].filter((word) => entry.words.has(word));
        if (shared.every((word) => empty.has(word))) return [];
        return [{ entry, share: total(shared) / whole }];
      });
    const best = Math.max(0, ...fits.map(({ share }) => share));
    const near = best < least ? [] : fits.filter(({ share }) => share >= best - margin);
    const text = ` ${said.join(' ')} `;
    const inFull = near.filter(({ entry }) => entry.name.includes(' ') && text.includes(` ${entry.name} `));
    const own = near.filter(({ entry }) => applied.has(entry.program.id));
    const left = own.length > 0 ? own : inFull.length > 0 ? inFull : near;
    const candidates = left
      .toSorted((a, b) => b.share - a.share || order(a.entry) - order(b.entry))
      .map(({ entry }) => entry.program.id);
    return {
      program: candidates.length === 1 ? (candidates[0] ?? null) : null,
      candidates: candidates.slice(0, mostCandidates),
    };
  };
}

/** Radiology before first years, shorter names before longer ones. */
function order({ program, words }: Entry): number {
  const place = ['IR', 'DR'].includes(program.specialty) ? 0 : 1000;
  return place + words.size;
}

function specialtiesIn(line: string): ReadonlySet<string> | null {
  if (/\b(TY|transitional)\b/iu.test(line)) return new Set(['TY']);
  if (/\bprelim(inary)?\b/iu.test(line)) {
    if (/\bsurg/iu.test(line)) return new Set(['PS']);
    return /\b(medicine|internal|IM)\b/iu.test(line) ? new Set(['PM']) : new Set(['PM', 'PS']);
  }
  if (/\b(IR|interventional)\b/iu.test(line)) return new Set(['IR']);
  return /\b(DR|diagnostic)\b/iu.test(line) ? new Set(['DR']) : null;
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 1);
}
