import type { Interview } from '@matchwright/dossier';
import { line, text } from './markdown-text.js';

/** Names that the records keep as ids. */
export type InterviewNames = {
  readonly program: (id: string) => string;
  readonly criterion: (id: string) => string;
};

/**
 * All interviews as one Markdown document in order of date: preparation, same-day notes, both ratings, red flags and
 * contacts. What the person wrote stays text: marks that would become HTML, links, headings or lists are escaped.
 */
export function interviewsToMarkdown(interviews: readonly Interview[], names: InterviewNames): string {
  const inOrder = interviews.toSorted((a, b) => ((a.at ?? '9') < (b.at ?? '9') ? -1 : 1));
  return `${['# Interviews', ...inOrder.map((interview) => interviewPart(interview, names))].join('\n\n')}\n`;
}

function interviewPart(interview: Interview, names: InterviewNames): string {
  const { program, status, at, timeZone, preparation, notes, redFlags, contacts } = interview;
  const when =
    at === undefined ? '' : `, ${at.replace('T', ' ')}${timeZone === undefined ? '' : ` (${timeZone})`}`;
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`### ${title}\n\n${lines.map((each) => `- ${each}`).join('\n')}`];
  return [
    `## ${line(names.program(program))}${when}`,
    `Status: ${status}`,
    ...list(
      'Preparation',
      preparation.map(({ text: item, done }) => `${done ? 'done: ' : ''}${line(item)}`),
    ),
    ...notes
      .filter((note) => note.text.trim() !== '')
      .map((note) => `### ${line(note.prompt)}\n\n${text(note.text)}`),
    ...list('Ratings', ratingLines(interview, names)),
    ...(redFlags.trim() === '' ? [] : [`### Red flags\n\n${text(redFlags)}`]),
    ...list(
      'Contacts afterwards',
      contacts.map(({ on, text: said }) => `${on}: ${line(said)}`),
    ),
  ].join('\n\n');
}

function ratingLines({ ratings, again }: Interview, names: InterviewNames): string[] {
  return Object.entries(ratings).flatMap(([id, rating]) => {
    if (rating === null) return [];
    const later = again?.ratings[id];
    const second = typeof later === 'number' ? `, later ${later}` : '';
    return [`${line(names.criterion(id))}: ${rating} of 5${second}`];
  });
}
