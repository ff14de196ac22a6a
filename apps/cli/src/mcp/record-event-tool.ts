import { fail, ok, type Almanac, type Result } from '@matchwright/almanac';
import { applicationEventKinds, readRecord, type Application, type RecordInput } from '@matchwright/dossier';
import { readProject, writeProject } from '@matchwright/exchange';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { isProject } from '../read-plan-input.js';
import type { Terminal } from '../terminal.js';
import { version } from '../version.js';
import { answered } from './answered.js';
import type { Rewrite, Rewritten } from './rewrite.js';

const askedShape = z.strictObject({
  program: z.string().max(20).describe('the ACGME code of a program, or the NRMP code of a first-year track'),
  kind: z.enum(applicationEventKinds),
  on: z.iso.date().describe('the day on which it happened'),
  note: z.string().max(400).default(''),
});
type Asked = z.output<typeof askedShape>;

const savedShape = z.object({ saved: z.boolean(), what: z.string() });

function specialtyOf({ programs, pgy1Tracks }: Almanac, id: string): Application['specialty'] | undefined {
  return (
    programs.find((program) => program.id === id)?.specialty ??
    pgy1Tracks.find(({ code }) => code === id)?.specialty
  );
}

/** A project file's text with one event more; the same event twice changes nothing. */
function withEvent(
  text: string,
  name: string,
  asked: Asked,
  known: { readonly almanac: Almanac; readonly now: string },
): Result<Rewritten> {
  if (!isProject(text))
    return fail([
      {
        code: 'not-a-project',
        where: name,
        found: 'a profile alone',
        expected: 'a project file, which holds applications: “Download” on the Data page writes one',
      },
    ]);
  const project = readProject(text);
  if (!project.ok) return project;
  const { program: id, kind, on, note } = asked;
  const specialty = specialtyOf(known.almanac, id);
  if (specialty === undefined)
    return fail([
      {
        code: 'unknown-program',
        where: 'program',
        found: id,
        expected: 'the id of a program or first-year track',
      },
    ]);
  const { records } = project.value;
  const old = records.applications.find((application) => application.id === id);
  const what = `${kind} at ${id} on ${on}`;
  if (old?.events.some((event) => event.kind === kind && event.on === on) === true)
    return ok({ text: null, said: said(false, what) });
  const events = [...(old?.events ?? []), { kind, on, note }];
  const input: RecordInput<'applications'> = { ...(old ?? { id, specialty }), events };
  const application = readRecord('applications', input);
  if (!application.ok) return application;
  const others = records.applications.filter((each) => each.id !== id);
  const applications = [...others, application.value].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const next = { ...project.value, savedAt: known.now, app: version, records: { ...records, applications } };
  return ok({ text: writeProject(next), said: said(true, what) });
}

function said(saved: boolean, what: string): Rewritten['said'] {
  return {
    text: saved ? `Saved: ${what}.\n` : `Nothing to save: ${what} is in the file already.\n`,
    data: { saved, what },
  };
}

/** Adds `record_event`: writes down what happened at one program. Only where writing is allowed. */
export function addRecordEventTool(
  server: McpServer,
  rewrite: Rewrite,
  almanac: Almanac,
  terminal: Terminal,
): void {
  server.registerTool(
    'record_event',
    {
      title: 'Write down an event',
      description:
        'Writes one event (applied, invited, interviewed, declined …) at one program into the project file. Ask the person first.',
      inputSchema: askedShape,
      outputSchema: savedShape,
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    async (asked) =>
      answered(
        await rewrite(({ text, name }) => withEvent(text, name, asked, { almanac, now: terminal.now() })),
      ),
  );
}
