import type { FigureChance, FigureLine } from './figures.js';

/** One student at a program that several of a school apply to. */
export type AtProgram = {
  readonly id: string;
  readonly name: string;
  readonly mode: string;
  /** Chance of a place here; null where no number is justified. */
  readonly pMatch: FigureChance | null;
  /** Share of seasons in which this place is the one taken. */
  readonly taken: number;
  /** Points (0–100) that this student's plan loses without it. */
  readonly marginal: number;
};

/** A program that at least two of one school's students have in their plans. */
export type Collision = {
  readonly program: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly specialty: string;
  /** Places in the last season on record; null where none is listed. */
  readonly places: number | null;
  readonly signals: number;
  /** Whoever would give up least comes first. */
  readonly students: readonly AtProgram[];
  /** Places that the students' own chances add up to. */
  readonly expected: number;
  /** Of these, places beyond the program's own: counted by two students, to be had by one. */
  readonly twice: number;
};

/**
 * Programs that several students of one school apply to, by how many places are counted twice, then by students a
 * place. Each student's own chance knows nothing of the others: where their chances add up to more than a program has,
 * at least the excess cannot come true.
 */
export function collisionsOf(
  students: readonly { readonly id: string; readonly name: string; readonly lines: readonly FigureLine[] }[],
): Collision[] {
  const byProgram = new Map<string, { line: FigureLine; students: AtProgram[] }>();
  for (const { id, name, lines } of students) {
    for (const line of lines) {
      const { mode, pMatch, taken, marginal } = line;
      const at = byProgram.get(line.program) ?? { line, students: [] };
      at.students.push({ id, name, mode, pMatch, taken, marginal });
      byProgram.set(line.program, at);
    }
  }
  return [...byProgram.values()]
    .filter((at) => at.students.length > 1)
    .map(({ line, students: at }) => collision(line, at))
    .toSorted((a, b) => b.twice - a.twice || crowd(b) - crowd(a) || (a.name < b.name ? -1 : 1));
}

function collision(line: FigureLine, students: readonly AtProgram[]): Collision {
  const { program, name, city, state, specialty, places } = line;
  const taken = students.map((student) => student.taken);
  return {
    program,
    name,
    city,
    state,
    specialty,
    places,
    signals: students.filter(({ mode }) => mode.endsWith('silver') || mode.endsWith('gold')).length,
    students: students.toSorted((a, b) => a.marginal - b.marginal || (a.name < b.name ? -1 : 1)),
    expected: taken.reduce((sum, share) => sum + share, 0),
    twice: places === null ? 0 : excess(taken, places),
  };
}

function crowd({ students, places }: Collision): number {
  return students.length / Math.max(1, places ?? 1);
}

/**
 * Mean of (N − places)⁺, where N counts independent events with the given chances (Poisson binomial, by its
 * recurrence). The luck that students share makes N spread more, so this is the least that is counted twice.
 */
export function excess(chances: readonly number[], places: number): number {
  // exactly[j]: the chance that j of the events seen so far have happened, for j below the places
  const exactly = new Float64Array(places);
  if (places > 0) exactly[0] = 1;
  for (const chance of chances) {
    for (let j = places - 1; j > 0; j--) {
      exactly[j] = (exactly[j] ?? 0) * (1 - chance) + (exactly[j - 1] ?? 0) * chance;
    }
    if (places > 0) exactly[0] = (exactly[0] ?? 0) * (1 - chance);
  }
  const mean = chances.reduce((sum, chance) => sum + chance, 0);
  const unfilled = exactly.reduce((sum, chance, j) => sum + (places - j) * chance, 0);
  return Math.max(0, mean - places + unfilled);
}
