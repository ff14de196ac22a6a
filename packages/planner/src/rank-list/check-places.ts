import { metPrograms, nameOf, type CheckContext } from './check-context.js';

/** The upper third of the list, at least the first place, is high. */
function isHigh(position: number, length: number): boolean {
  return position <= Math.max(1, Math.ceil(length / 3));
}

/** Places never interviewed at, closed since, or with red flags seen there. */
export function checkPlaces(context: CheckContext): void {
  const { list, interviews, rotations = [], tracks, add } = context;
  const met = metPrograms(context);
  const done = new Map(
    interviews.filter(({ status }) => status === 'done').map((each) => [each.program, each]),
  );
  const closed = closedPrograms(context);
  const flagged = new Set(
    rotations.filter(({ culture }) => culture.redFlags.trim() !== '').map(({ program }) => program),
  );
  const length = list.entries.length;
  list.entries.forEach(({ track }, i) => {
    const program = tracks.get(track)?.program ?? null;
    if (program === null) return;
    const at = { position: i + 1, track, program };
    const name = nameOf(context, track);
    const last = closed.get(program);
    if (last !== undefined) {
      add({
        kind: 'declined',
        weight: 'look',
        ...at,
        rules: ['R35'],
        text: `Your record says that ${name} was ${last}.`,
      });
    } else if (!met.has(program)) {
      add({
        kind: 'never-interviewed',
        weight: 'look',
        ...at,
        rules: ['R35'],
        text: `No interview at ${name} is recorded as done; a program hardly ever ranks somebody it has not met.`,
      });
    }
    const flags = done.get(program)?.redFlags.trim() ?? '';
    if (flags !== '' && isHigh(i + 1, length)) {
      add({
        kind: 'red-flag-high',
        weight: 'look',
        ...at,
        rules: ['G23'],
        text: `${name} stands at ${i + 1}, and you noted a red flag at the interview.`,
      });
    }
    if (flagged.has(program)) {
      add({
        kind: 'rotation-red-flags',
        weight: 'look',
        ...at,
        rules: ['G23'],
        text: `You rotated at ${name} and noted red flags: never rank a place high only because you were there.`,
      });
    }
  });
}

/** Places with an interview done that stand on no list: every one that the person would take belongs there. */
export function checkLeftOut(context: CheckContext): void {
  const { almanac, list, supplemental, tracks, add } = context;
  const codes = [...list.entries.map(({ track }) => track), ...supplemental.flatMap((each) => each.tracks)];
  const ranked = new Set(codes.map((code) => tracks.get(code)?.program));
  const closed = closedPrograms(context);
  for (const program of metPrograms(context)) {
    if (ranked.has(program) || closed.has(program)) continue;
    const name =
      almanac.programs.find(({ id }) => id === program)?.name ?? tracks.get(program)?.name ?? program;
    add({
      kind: 'not-ranked',
      weight: 'note',
      program,
      rules: ['R35'],
      text: `You interviewed at ${name}, and it is not on your list.`,
    });
  }
}

/** Programs that are out of the question, with the last word of the record. */
function closedPrograms({ applications = [] }: CheckContext): ReadonlyMap<string, string> {
  return new Map(
    applications.flatMap(({ id, events }) => {
      const last = events.findLast(({ kind }) => kind !== 'thanked')?.kind;
      return last === 'declined' || last === 'withdrawn' || last === 'rejected' ? [[id, last] as const] : [];
    }),
  );
}
