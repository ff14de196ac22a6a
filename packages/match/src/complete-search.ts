import { auditMatching } from './audit.js';
import type { JointMarket, JointMatching } from './joint-market.js';
import { KEY_SPAN, NONE } from './market.js';
import type { Market } from './market.js';
import { matchPrograms } from './program-proposing.js';

/** The work a search may do, in choices laid out: some tenths of a second. */
const MOST_WORK = 2_000_000;

/** What a search found: a stable matching, that there is none, or nothing because the market is too large. */
export type SearchResult =
  | { readonly outcome: 'found'; readonly matching: JointMatching }
  | { readonly outcome: 'none-exists' }
  | { readonly outcome: 'too-large' };

/**
 * Finds a stable matching of a small market with couples or supplemental lists, or shows that none exists.
 *
 * It fixes in turn every combination of options of the couples and of the holders of supplemental lists. What
 * remains is a market of singles in which the fixed persons have one choice, and an open supplemental list is
 * one more applicant. Its stable matchings all match the same persons (rural hospitals, Roth 1986), so a fixed
 * person left out rules the combination out; and none gives the programs better members than the one that
 * programs propose to (Roth & Sotomayor 1989), so if the fixed units block there, they block in all.
 */
export function searchStable(market: JointMarket): SearchResult {
  const fixed = unitsToFix(market);
  if (2 * market.persons > KEY_SPAN || !isSmall(market, fixed)) return { outcome: 'too-large' };
  const held = new Int32Array(market.units).fill(NONE);
  const derived = createDerived(market);
  for (const u of fixed) held[u] = market.optionOffsets[u];
  for (;;) {
    const matching = tryHolding(market, derived, held, fixed);
    if (matching !== null) return { outcome: 'found', matching };
    if (!advance(market, held, fixed)) return { outcome: 'none-exists' };
  }
}

/** Couples, and singles one of whose choices opens a supplemental list. */
function unitsToFix(market: JointMarket): number[] {
  const fixed: number[] = [];
  for (let u = 0; u < market.units; u++) {
    const lists = market.supplementA.subarray(market.optionOffsets[u], market.optionOffsets[u + 1]);
    if (market.second[u] !== NONE || lists.some((list) => list !== NONE)) fixed.push(u);
  }
  return fixed;
}

function isSmall(market: JointMarket, fixed: readonly number[]): boolean {
  let work = market.optionOffsets[market.units] + market.supplementProgram.length + market.programs;
  for (const u of fixed) work *= market.optionOffsets[u + 1] - market.optionOffsets[u] + 1;
  return work <= MOST_WORK;
}

/** The next combination, counting like an odometer; "unmatched" comes after a unit's last option. */
function advance(market: JointMarket, held: Int32Array, fixed: readonly number[]): boolean {
  for (const u of fixed) {
    if (held[u] !== NONE) {
      held[u] = held[u] + 1 < market.optionOffsets[u + 1] ? held[u] + 1 : NONE;
      return true;
    }
    held[u] = market.optionOffsets[u] < market.optionOffsets[u + 1] ? market.optionOffsets[u] : NONE;
  }
  return false;
}

/** A market of singles: persons first, then the same persons as holders of an open supplemental list. */
type Derived = Market & { readonly persons: number };

function createDerived(market: JointMarket): Derived {
  const { persons, programs, quota } = market;
  const size = market.optionOffsets[market.units] + 2 * persons + 2 * market.supplementProgram.length;
  return {
    persons,
    applicants: 2 * persons,
    programs,
    offsets: new Int32Array(2 * persons + 1),
    program: new Int32Array(size),
    score: new Uint32Array(size),
    quota,
  };
}

/** Solves what remains of a combination; null when it is not part of a stable matching. */
function tryHolding(
  market: JointMarket,
  derived: Derived,
  held: Int32Array,
  fixed: readonly number[],
): JointMatching | null {
  layOut(market, derived, held, new Set(fixed));
  const { match } = matchPrograms(derived);
  const primary = match.slice(0, market.persons);
  for (const u of fixed) {
    if (held[u] === NONE) continue;
    if (primary[market.first[u]] !== market.programA[held[u]]) return null;
    if (market.second[u] !== NONE && primary[market.second[u]] !== market.programB[held[u]]) return null;
  }
  const matching = { primary, supplemental: match.slice(market.persons) };
  return auditMatching(market, matching).length === 0 ? matching : null;
}

/** Writes the rows: a fixed person's one choice, a free single's whole list, then the open supplemental lists. */
function layOut(market: JointMarket, derived: Derived, held: Int32Array, fixed: ReadonlySet<number>): void {
  const rows: Row[] = Array.from({ length: 2 * derived.persons }, () => []);
  for (let u = 0; u < market.units; u++) {
    const a = market.first[u];
    if (!fixed.has(u)) {
      for (let o = market.optionOffsets[u]; o < market.optionOffsets[u + 1]; o++) {
        rows[a].push([market.programA[o], market.scoreA[o]]);
      }
      continue;
    }
    const o = held[u];
    if (o === NONE) continue;
    fixSide(market, rows, a, market.programA[o], market.scoreA[o], market.supplementA[o]);
    if (market.second[u] === NONE) continue;
    fixSide(market, rows, market.second[u], market.programB[o], market.scoreB[o], market.supplementB[o]);
  }
  let at = 0;
  for (let i = 0; i < rows.length; i++) {
    for (const [program, score] of rows[i]) {
      derived.program[at] = program;
      derived.score[at++] = score;
    }
    derived.offsets[i + 1] = at;
  }
}

type Row = [program: number, score: number][];

function fixSide(
  market: JointMarket,
  rows: Row[],
  person: number,
  program: number,
  score: number,
  list: number,
): void {
  if (program !== NONE) rows[person].push([program, score]);
  if (list === NONE) return;
  for (let c = market.supplementOffsets[list]; c < market.supplementOffsets[list + 1]; c++) {
    rows[market.persons + person].push([market.supplementProgram[c], market.supplementScore[c]]);
  }
}
