import { readProject } from '@matchwright/exchange';
import { Refusal } from '../http/answers.js';

/** Most letters of a shared file: some forty times a usual one. */
export const sharedFileLetters = 6_000_000;

/**
 * Checks a shared file as hostile input and gives its text back. It is kept as it came, so that what the student chose
 * to share is exactly what is stored.
 */
export function checkSharedFile(text: string): string {
  const file = readProject(text);
  const issues = file.ok ? [] : file.error.slice(0, 20);
  if (file.ok && file.value.profile !== null) return text;
  if (file.ok)
    throw new Refusal(400, {
      code: 'no-answers',
      message: 'The file holds no answers. Share it again with “Answers” ticked.',
    });
  throw new Refusal(400, {
    code: issues[0]?.code ?? 'wrong-file',
    message: 'This is not a project file that can be read. Nothing was kept.',
    issues: issues.map(({ where, expected, hint }) => ({
      where,
      expected,
      ...(hint === undefined ? {} : { hint }),
    })),
  });
}
