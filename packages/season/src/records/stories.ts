import type { Records } from '@matchwright/dossier';

type Story = Records['stories'][number];

/** Stories of one theme. */
export type StoryTheme = { readonly theme: string; readonly stories: readonly Story[] };

/** Stories gathered by theme for the personal statement, the fullest theme first; without a theme last. */
export function storiesByTheme(stories: readonly Story[]): StoryTheme[] {
  const themes = new Map<string, Story[]>();
  for (const story of stories) {
    const theme = story.theme.trim();
    themes.set(theme, [...(themes.get(theme) ?? []), story]);
  }
  return Array.from(themes, ([theme, of]) => ({ theme, stories: of })).sort(
    (a, b) =>
      Number(a.theme === '') - Number(b.theme === '') ||
      b.stories.length - a.stories.length ||
      (a.theme < b.theme ? -1 : 1),
  );
}

/**
 * Stories that serve a program: those marked for it, and those that came from a case seen on a rotation there. Stories
 * marked for no program serve all, and come after.
 */
export function storiesFor(
  program: string,
  records: Pick<Records, 'stories' | 'caseNotes' | 'rotations'>,
): { readonly own: readonly Story[]; readonly general: readonly Story[] } {
  const there = new Set(records.rotations.filter((each) => each.program === program).map(({ id }) => id));
  const seen = new Set(
    records.caseNotes.flatMap(({ id, rotation }) => (rotation !== null && there.has(rotation) ? [id] : [])),
  );
  const isOwn = ({ programs, note }: Story): boolean =>
    programs.includes(program) || (note !== undefined && seen.has(note));
  return {
    own: records.stories.filter(isOwn),
    general: records.stories.filter((story) => !isOwn(story) && story.programs.length === 0),
  };
}
