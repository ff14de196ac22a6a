import type { Blocking } from './blocking.js';
import type { JointMarket, JointMatching } from './joint-market.js';
import { NONE, UNRANKED } from './market.js';

/** Somebody at a program: the score there, and who. */
type Member = { readonly person: number; readonly score: number };

/** One side of an option: a person, the program (or `NONE`), its score of them, the supplemental list opened. */
type Side = {
  readonly person: number;
  readonly program: number;
  readonly score: number;
  readonly list: number;
};

/**
 * Lists everything that keeps a matching from being stable, straight from the definition of Kojima, Pathak &
 * Roth (2013); empty means stable. It shares no code with the solvers, and looks at every option of every unit.
 *
 * Ch_p(S) is p's best `quota` members of S. A single blocks with a better p that chooses them from those
 * it holds and them; a couple with a better pair whose programs each choose their member, or both when it is
 * one program. "No position" takes anybody. Given an advanced match, a better program on its supplemental list
 * must not choose the person; nobody gives up a primary match for a supplemental one.
 */
export function auditMatching(market: JointMarket, matching: JointMatching): Blocking[] {
  const blocking: Blocking[] = [];
  const members: Member[][] = Array.from({ length: market.programs }, () => []);
  const presentOption = new Int32Array(market.units).fill(NONE);
  for (let u = 0; u < market.units; u++)
    presentOption[u] = findPresent(market, matching, u, members, blocking);
  for (let u = 0; u < market.units; u++)
    seatSupplements(market, matching, u, presentOption[u], members, blocking);
  for (let p = 0; p < market.programs; p++) {
    const filled = members[p].length;
    const quota = market.quota[p];
    if (filled > quota) blocking.push({ kind: 'overfull', program: p, filled, quota });
  }
  for (let u = 0; u < market.units; u++) {
    auditOptions(market, matching, u, presentOption[u], members, blocking);
    if (presentOption[u] === NONE) continue;
    for (const side of sidesOf(market, u, presentOption[u]))
      auditSupplement(market, matching, side, members, blocking);
  }
  return blocking;
}

/** The sides of an option: one for a single, two for a couple. */
function sidesOf(market: JointMarket, u: number, option: number): Side[] {
  const a: Side = {
    person: market.first[u],
    program: market.programA[option],
    score: market.scoreA[option],
    list: market.supplementA[option],
  };
  if (market.second[u] === NONE) return [a];
  const b: Side = {
    person: market.second[u],
    program: market.programB[option],
    score: market.scoreB[option],
    list: market.supplementB[option],
  };
  return [a, b];
}

/** Finds the option that a unit holds, enters its members, and reports what is held but not on the list. */
function findPresent(
  market: JointMarket,
  matching: JointMatching,
  u: number,
  members: Member[][],
  blocking: Blocking[],
): number {
  const a = market.first[u];
  const b = market.second[u];
  const holds = (side: Side): boolean => matching.primary[side.person] === side.program;
  for (let option = market.optionOffsets[u]; option < market.optionOffsets[u + 1]; option++) {
    const sides = sidesOf(market, u, option);
    if (!sides.every(holds)) continue;
    for (const side of sides) if (side.program !== NONE) members[side.program].push(side);
    for (const side of sides) {
      if (side.program !== NONE && side.score === UNRANKED) {
        blocking.push({ kind: 'individual', person: side.person, program: side.program });
      }
    }
    return option;
  }
  const atA = matching.primary[a];
  if (b === NONE) {
    if (atA !== NONE) blocking.push({ kind: 'individual', person: a, program: atA });
    return NONE;
  }
  const atB = matching.primary[b];
  if (atA !== NONE || atB !== NONE)
    blocking.push({ kind: 'couple-off-list', persons: [a, b], programs: [atA, atB] });
  return NONE;
}

/** Enters those placed from a supplemental list, and reports places that no open list contains. */
function seatSupplements(
  market: JointMarket,
  matching: JointMatching,
  u: number,
  option: number,
  members: Member[][],
  blocking: Blocking[],
): void {
  for (const person of [market.first[u], market.second[u]]) {
    if (person === NONE || matching.supplemental[person] === NONE) continue;
    const program = matching.supplemental[person];
    const side = option === NONE ? undefined : sidesOf(market, u, option).find((s) => s.person === person);
    const choice = side === undefined ? NONE : findSupplement(market, side.list, program);
    if (choice === NONE) blocking.push({ kind: 'broken-link', person, program });
    else members[program].push({ person, score: market.supplementScore[choice] });
  }
}

/** Where a program stands on a supplemental list (an index into the choices), or `NONE`. */
function findSupplement(market: JointMarket, list: number, program: number): number {
  if (list === NONE) return NONE;
  for (let c = market.supplementOffsets[list]; c < market.supplementOffsets[list + 1]; c++) {
    if (market.supplementProgram[c] === program) return c;
  }
  return NONE;
}

/** Reports every option better than the present one that its programs would choose. */
function auditOptions(
  market: JointMarket,
  matching: JointMatching,
  u: number,
  present: number,
  members: Member[][],
  blocking: Blocking[],
): void {
  const end = present === NONE ? market.optionOffsets[u + 1] : present;
  for (let option = market.optionOffsets[u]; option < end; option++) {
    const [a, b] = sidesOf(market, u, option);
    if (b === undefined) {
      if (!chooses(market, members, a.program, [a])) continue;
      blocking.push({
        kind: 'pair',
        person: a.person,
        program: a.program,
        present: matching.primary[a.person],
      });
      continue;
    }
    const agreed =
      a.program === b.program
        ? chooses(market, members, a.program, [a, b])
        : chooses(market, members, a.program, [a]) && chooses(market, members, b.program, [b]);
    if (!agreed) continue;
    blocking.push({
      kind: 'couple',
      persons: [a.person, b.person],
      programs: [a.program, b.program],
      present: [matching.primary[a.person], matching.primary[b.person]],
    });
  }
}

/** Reports every better program on the open supplemental list of a side that would choose the person. */
function auditSupplement(
  market: JointMarket,
  matching: JointMatching,
  side: Side,
  members: Member[][],
  blocking: Blocking[],
): void {
  if (side.list === NONE) return;
  const present = matching.supplemental[side.person];
  for (let c = market.supplementOffsets[side.list]; c < market.supplementOffsets[side.list + 1]; c++) {
    const program = market.supplementProgram[c];
    if (program === present) return;
    const candidate = { person: side.person, score: market.supplementScore[c] };
    if (!chooses(market, members, program, [candidate])) continue;
    blocking.push({ kind: 'supplemental', person: side.person, program, present });
  }
}

/** True when the candidates are all within Ch_p(members of p and the candidates). */
function chooses(
  market: JointMarket,
  members: Member[][],
  p: number,
  candidates: readonly Member[],
): boolean {
  if (p === NONE) return true;
  if (candidates.some((candidate) => candidate.score === UNRANKED)) return false;
  const others = members[p].filter((member) =>
    candidates.every((candidate) => candidate.person !== member.person),
  );
  return candidates.every((candidate) => {
    const isBefore = (other: Member): boolean =>
      other.score < candidate.score || (other.score === candidate.score && other.person < candidate.person);
    return others.filter(isBefore).length + candidates.filter(isBefore).length < market.quota[p];
  });
}
