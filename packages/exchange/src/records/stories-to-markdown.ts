import type { Records } from '@matchwright/dossier';
import { line, text } from './markdown-text.js';

type Stories = Records['stories'];

/**
 * The stories for a personal statement as one Markdown document, by theme and in the person's order, each with the
 * programs it serves; then the draft. What the person wrote stays text.
 */
export function storiesToMarkdown(
  stories: Stories,
  statement: string,
  nameOf: (program: string) => string,
): string {
  const parts = [
    '# Stories for the personal statement',
    ...(stories.length === 0 ? [] : [storiesByThemeParts(stories, nameOf, 2)]),
    ...(statement.trim() === '' ? [] : [`## Draft of the statement\n\n${text(statement)}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Stories under a heading for each theme, those without one last; `level` is that of the headings of themes. */
export function storiesByThemeParts(
  stories: Stories,
  nameOf: (program: string) => string,
  level: 2 | 3,
): string {
  const mark = '#'.repeat(level);
  const themes = [...new Set(stories.map(({ theme }) => theme.trim()))].sort(
    (a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1),
  );
  return themes
    .map((theme) => {
      const told = stories
        .filter((story) => story.theme.trim() === theme)
        .toSorted((a, b) => a.order - b.order)
        .map((story) => storyPart(story, nameOf, `${mark}#`));
      return `${mark} ${theme === '' ? 'Without a theme' : line(theme)}\n\n${told.join('\n\n')}`;
    })
    .join('\n\n');
}

function storyPart(
  { title, text: story, programs }: Stories[number],
  nameOf: (program: string) => string,
  mark: string,
): string {
  const serves =
    programs.length === 0 ? '' : `\n\nServes: ${programs.map((id) => line(nameOf(id))).join('; ')}`;
  return `${mark} ${line(title)}\n\n${text(story)}${serves}`;
}
