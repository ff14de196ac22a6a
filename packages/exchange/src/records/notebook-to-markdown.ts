import type { CaseNote, Records, Rotation } from '@matchwright/dossier';
import { line, text } from './markdown-text.js';
import { storiesByThemeParts } from './stories-to-markdown.js';

/** Names that the records keep as ids. */
export type NotebookNames = {
  readonly program: (id: string) => string;
  /** A procedure's name for its id; own words come back as they are. */
  readonly procedure: (words: string) => string;
};

/**
 * The whole notebook as one Markdown document: rotations in order of date, their goals, feedback and ratings, each day's
 * cases with what they taught, then cases seen elsewhere and the stories. What the person wrote stays text: marks that
 * would become HTML, links, headings or lists are escaped.
 */
export function notebookToMarkdown(
  records: Pick<Records, 'rotations' | 'caseNotes' | 'stories'>,
  names: NotebookNames,
): string {
  const rotations = records.rotations.toSorted((a, b) => ((a.start ?? '9') < (b.start ?? '9') ? -1 : 1));
  const known = new Set(rotations.map(({ id }) => id));
  const elsewhere = records.caseNotes.filter(({ rotation }) => rotation === null || !known.has(rotation));
  const parts = [
    '# Notebook',
    ...rotations.map((rotation) =>
      rotationPart(
        rotation,
        records.caseNotes.filter((note) => note.rotation === rotation.id),
        names,
      ),
    ),
    ...(elsewhere.length === 0 ? [] : [`## Cases seen elsewhere\n\n${casesPart(elsewhere, names)}`]),
    ...(records.stories.length === 0
      ? []
      : [`## Stories\n\n${storiesByThemeParts(records.stories, names.program, 3)}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rotationPart(rotation: Rotation, notes: readonly CaseNote[], names: NotebookNames): string {
  const dates =
    rotation.start === undefined || rotation.end === undefined
      ? ''
      : `, ${rotation.start} to ${rotation.end}`;
  const title = `## ${line(names.program(rotation.program))}${dates}`;
  const elective = rotation.elective === '' ? [] : [`Elective: ${line(rotation.elective)}`];
  const goals = rotation.goals.map(
    ({ text: goal, reached, reflection }) =>
      `- ${line(goal)}${reached === null ? '' : `: ${reached}`}${reflection.trim() === '' ? '' : `. ${line(reflection)}`}`,
  );
  return [
    title,
    ...elective,
    ...(goals.length === 0 ? [] : [`### Goals\n\n${goals.join('\n')}`]),
    ...(notes.length === 0 ? [] : [`### Cases (${notes.length})\n\n${casesPart(notes, names)}`]),
    ...(rotation.meeting.feedback.trim() === ''
      ? []
      : [`### Half-time feedback\n\n${text(rotation.meeting.feedback)}`]),
    ...culturePart(rotation),
    ...(rotation.notes.trim() === '' ? [] : [`### Notes\n\n${text(rotation.notes)}`]),
  ].join('\n\n');
}

const cultureNames = {
  caseMix: 'Case mix',
  independence: 'Independence',
  integration: 'IR, DR and surgery together',
  lifestyle: 'Lifestyle',
  support: 'Support',
  wouldTrain: 'Would train here',
} as const;

function culturePart({ culture }: Rotation): string[] {
  const rated = Object.entries(cultureNames).flatMap(([key, name]) => {
    // the keys are those of the ratings above
    const rating = culture[key as keyof typeof cultureNames];
    return rating === null ? [] : [`- ${name}: ${rating} of 5`];
  });
  const flags = culture.redFlags.trim() === '' ? [] : [`- Red flags: ${line(culture.redFlags)}`];
  return rated.length + flags.length === 0 ? [] : [`### The place\n\n${[...rated, ...flags].join('\n')}`];
}

function casesPart(notes: readonly CaseNote[], names: NotebookNames): string {
  const inOrder = notes.toSorted((a, b) => (a.on + a.writtenAt < b.on + b.writtenAt ? -1 : 1));
  const days = [...new Set(inOrder.map(({ on }) => on))];
  return days
    .map((day) => {
      const cases = inOrder.filter(({ on }) => on === day).map((note) => casePart(note, names));
      return `**${day}**\n\n${cases.join('\n')}`;
    })
    .join('\n\n');
}

function casePart(note: CaseNote, names: NotebookNames): string {
  const { procedure, role, learned, question, answer } = note;
  return [
    `- ${line(names.procedure(procedure))} (${role})${learned.trim() === '' ? '' : `: ${line(learned)}`}`,
    ...(question.trim() === '' ? [] : [`  - Question: ${line(question)}`]),
    ...(answer.trim() === '' ? [] : [`  - Answer: ${line(answer)}`]),
  ].join('\n');
}
