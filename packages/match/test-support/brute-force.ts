/** A market in names, as in the case files; everything optional is absent when not used. */
export type SmallMarket = {
  applicants: Record<string, string[]>;
  programs: Record<string, { quota: number; ranks: string[] }>;
  couples?: { a: string; b: string; ranks: [string | null, string | null][] }[];
  supplemental?: Record<string, Record<string, string[]>>;
};

/** Applicant → primary and supplemental program. */
export type Placement = Record<string, readonly [primary: string | null, supplemental: string | null]>;

/** Every stable placement, by trying all: written over names and sets, apart from the package's code. */
export function allStable(market: SmallMarket): Placement[] {
  return allPlacements(market).filter((placement) => isStable(market, placement));
}

/** Every way to give each unit one of its options or nothing, and each holder one of the open supplements or nothing. */
function allPlacements(market: SmallMarket): Placement[] {
  let placements: Placement[] = [{}];
  const withSupplements = (name: string, primary: string | null): Placement[] =>
    [null, ...supplementsOf(market, name, primary)].map((s) => ({ [name]: [primary, s] as const }));
  for (const [name, ranks] of Object.entries(market.applicants)) {
    const here = [null, ...ranks].flatMap((p) => withSupplements(name, p));
    placements = placements.flatMap((placement) => here.map((more) => ({ ...placement, ...more })));
  }
  for (const { a, b, ranks } of market.couples ?? []) {
    const pairs: [string | null, string | null][] = [[null, null], ...ranks];
    const here = pairs.flatMap(([p, q]) =>
      withSupplements(a, p).flatMap((x) => withSupplements(b, q).map((y) => ({ ...x, ...y }))),
    );
    placements = placements.flatMap((placement) => here.map((more) => ({ ...placement, ...more })));
  }
  return placements;
}

function supplementsOf(market: SmallMarket, name: string, primary: string | null): string[] {
  return primary === null ? [] : (market.supplemental?.[name]?.[primary] ?? []);
}

/** Stable by the definition of Kojima, Pathak & Roth (2013), with supplemental lists. */
export function isStable(market: SmallMarket, placement: Placement): boolean {
  const held = (p: string): Set<string> =>
    new Set(Object.keys(placement).filter((name) => placement[name].includes(p)));
  const choice = (p: string, pool: Set<string>): Set<string> => {
    const { quota, ranks } = market.programs[p];
    return new Set(ranks.filter((name) => pool.has(name)).slice(0, quota));
  };
  const takes = (p: string | null, ...names: string[]): boolean => {
    if (p === null) return true;
    const chosen = choice(p, new Set([...held(p), ...names]));
    return names.every((name) => chosen.has(name));
  };
  // feasible, and everybody held is chosen
  for (const p of Object.keys(market.programs)) if (choice(p, held(p)).size !== held(p).size) return false;
  for (const [name, [primary, supplemental]] of Object.entries(placement)) {
    const open = supplementsOf(market, name, primary);
    if (supplemental !== null && !open.includes(supplemental)) return false;
    const better = supplemental === null ? open : open.slice(0, open.indexOf(supplemental));
    if (better.some((p) => takes(p, name))) return false;
  }
  for (const [name, ranks] of Object.entries(market.applicants)) {
    const [primary] = placement[name];
    if (primary !== null && !ranks.includes(primary)) return false;
    const better = primary === null ? ranks : ranks.slice(0, ranks.indexOf(primary));
    if (better.some((p) => takes(p, name))) return false;
  }
  for (const { a, b, ranks } of market.couples ?? []) {
    const at = ranks.findIndex(([p, q]) => p === placement[a][0] && q === placement[b][0]);
    if (at < 0 && (placement[a][0] !== null || placement[b][0] !== null)) return false;
    const better = at < 0 ? ranks : ranks.slice(0, at);
    if (better.some(([p, q]) => (p === q ? takes(p, a, b) : takes(p, a) && takes(q, b)))) return false;
  }
  return true;
}
