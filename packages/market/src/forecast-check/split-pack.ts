import type { ScenarioPack } from '../scenario-pack.js';

/** Two packs of the same members: seasons that a forecast may hold, and seasons that it has never seen. */
export type SplitPack = { readonly known: ScenarioPack; readonly truth: ScenarioPack };

/**
 * Splits the stored seasons in two halves. Each half holds whole rounds of the members, so that season k still
 * belongs to member k mod members.
 */
export function splitPack(pack: ScenarioPack): SplitPack {
  const members = pack.members.length;
  const half = members * Math.floor(pack.scenarios / members / 2);
  if (half === 0)
    throw new RangeError(`a pack of ${pack.scenarios} seasons of ${members} members cannot be split`);
  return { known: part(pack, 0, half), truth: part(pack, half, 2 * half) };
}

function part(pack: ScenarioPack, from: number, to: number): ScenarioPack {
  const cut = (bytes: Uint8Array): Uint8Array => {
    const rows = bytes.length / pack.scenarios;
    const out = new Uint8Array(rows * (to - from));
    for (let row = 0; row < rows; row += 1) {
      out.set(bytes.subarray(row * pack.scenarios + from, row * pack.scenarios + to), row * (to - from));
    }
    return out;
  };
  return { ...pack, scenarios: to - from, invite: cut(pack.invite), place: cut(pack.place) };
}
