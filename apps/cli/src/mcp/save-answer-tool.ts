import { fail, ok, type Almanac, type Result } from '@matchwright/almanac';
import { readProfile, withAnswer } from '@matchwright/dossier';
import { readProject, writeProject } from '@matchwright/exchange';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { isProject } from '../read-plan-input.js';
import type { Terminal } from '../terminal.js';
import { version } from '../version.js';
import { answered } from './answered.js';
import type { Rewrite, Rewritten } from './rewrite.js';

const askedShape = z.strictObject({
  field: z
    .string()
    .regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+){0,4}$/, 'a path of names, such as applicant.step2ck')
    .describe('path of the answer in the profile, such as applicant.step2ck or limits.dollars'),
  value: z
    .union([z.string().max(400), z.number(), z.boolean(), z.null()])
    .describe('the answer; null takes it out again'),
});
type Asked = z.output<typeof askedShape>;

/** The file's text with one answer changed, checked as any profile is; nothing else of it moves. */
function withSavedAnswer(
  text: string,
  name: string,
  { field, value }: Asked,
  known: { readonly almanac: Almanac; readonly now: string },
): Result<Rewritten> {
  const path = field.split('.');
  if (!isProject(text)) {
    const next = withAnswer(text, name, path, value);
    if (!next.ok) return next;
    const checked = readProfile(next.value, name, known.almanac);
    return checked.ok ? ok({ text: next.value, said: said(field, value) }) : checked;
  }
  const project = readProject(text);
  if (!project.ok) return project;
  if (project.value.profile === null)
    return fail([
      { code: 'no-profile', where: name, found: 'a project file without answers', expected: 'a profile' },
    ]);
  const next = withAnswer(JSON.stringify(project.value.profile), name, path, value);
  if (!next.ok) return next;
  const profile = readProfile(next.value, name, known.almanac);
  if (!profile.ok) return profile;
  const written = writeProject({
    ...project.value,
    savedAt: known.now,
    app: version,
    profile: profile.value,
  });
  return ok({ text: written, said: said(field, value) });
}

function said(field: string, value: Asked['value']): Rewritten['said'] {
  const text =
    value === null ? `Taken out: ${field}.\n` : `Saved: ${field} is now ${JSON.stringify(value)}.\n`;
  return { text, data: { saved: true, what: field } };
}

/** Adds `save_answer`: changes one answer of the profile. Only where writing is allowed. */
export function addSaveAnswerTool(
  server: McpServer,
  rewrite: Rewrite,
  almanac: Almanac,
  terminal: Terminal,
): void {
  server.registerTool(
    'save_answer',
    {
      title: 'Save an answer',
      description:
        'Changes one answer of the profile in the file, such as the Step 2 CK score, after the same checks as any profile. Ask the person first.',
      inputSchema: askedShape,
      outputSchema: z.object({ saved: z.boolean(), what: z.string() }),
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
    },
    async (asked) =>
      answered(
        await rewrite(({ text, name }) =>
          withSavedAnswer(text, name, asked, { almanac, now: terminal.now() }),
        ),
      ),
  );
}
