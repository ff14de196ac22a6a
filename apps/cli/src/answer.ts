import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import type { Outcome } from './outcome.js';
import { readInput } from './read-input.js';
import { shown } from './shown.js';
import type { Terminal } from './terminal.js';

/** A command that answers one JSON document: how it is answered, and how the answer reads. */
export type Question<Report extends object> = {
  readonly solve: (text: string) => Result<Report> | Promise<Result<Report>>;
  readonly render: (report: Report) => string;
};

/** How the answer is wanted. */
export type AnswerOptions = { readonly json?: boolean; readonly lines?: boolean };

function placed(issue: Issue, place: string): Issue {
  return { ...issue, where: `${place}: ${issue.where}` };
}

function errorOf(issues: readonly Issue[]): object {
  const [first] = issues;
  return { error: { place: first?.where, expected: first?.expected, found: first?.found, problems: issues } };
}

async function answerLine<Report extends object>(
  question: Question<Report>,
  line: string,
  place: string,
): Promise<object> {
  const solved = await question.solve(line);
  return solved.ok ? solved.value : errorOf(solved.error.map((issue) => placed(issue, place)));
}

/** One document a line in, one answer a line out in the same order; a bad line is answered by its error. */
async function answerLines<Report extends object>(
  question: Question<Report>,
  text: string,
  terminal: Terminal,
): Promise<Outcome> {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (text.trim() === '') return ok('');
  for (const [i, line] of lines.entries()) {
    terminal.out(`${JSON.stringify(await answerLine(question, line, `line ${i + 1}`))}\n`);
  }
  return ok('');
}

/** Answers the question in a file, or in standard input for `-`. */
export async function answer<Report extends object>(
  question: Question<Report>,
  path: string,
  options: AnswerOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const input = await readInput(path, terminal);
  if (!input.ok) return input;
  const { text, name } = input.value;
  if (options.lines) return answerLines(question, text, terminal);
  const solved = await question.solve(text);
  if (!solved.ok) return fail(solved.error.map((issue) => placed(issue, name)));
  return ok(shown(solved.value, options, question.render));
}
