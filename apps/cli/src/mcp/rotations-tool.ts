import { ok } from '@matchwright/almanac';
import type { Plan } from '@matchwright/dossier';
import { dollars } from '@matchwright/exchange';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { askedOf } from './answered.js';
import type { OpenDesk } from './desk.js';

const rotationsShape = z.object({
  planned: z.array(
    z.object({
      program: z.string(),
      name: z.string(),
      specialty: z.string(),
      start: z.string(),
      end: z.string(),
      applyBy: z.string(),
      /** `open`: the host's page says so; `ask`: something is not reported, which never means no. */
      policy: z.enum(['open', 'ask']),
      questions: z.array(z.string()),
      dollars: z.number().int(),
      source: z.string().nullable(),
      reasons: z.array(z.string()),
    }),
  ),
  letters: z.array(
    z.object({ kind: z.string(), from: z.string(), status: z.string(), askOn: z.string().nullable() }),
  ),
  /** Dated to-dos about rotations. */
  tasks: z.array(z.object({ date: z.string(), title: z.string(), projected: z.boolean() })),
});
type Rotations = z.output<typeof rotationsShape>;

function rotationsOf({ rotations, letters, tasks }: Plan): Rotations {
  const hosts = new Set(rotations.map(({ program }) => program));
  return {
    planned: rotations.map((each) => ({
      program: each.program,
      name: each.name,
      specialty: each.specialty,
      start: each.start,
      end: each.end,
      applyBy: each.applyBy,
      policy: each.policy,
      questions: each.questions,
      dollars: Math.round(each.dollars),
      source:
        each.source === undefined
          ? null
          : `${each.source}${each.pageYear === undefined ? '' : ` (${each.pageYear})`}`,
      reasons: each.reasons.map(({ text }) => text),
    })),
    letters: letters.map(({ kind, from, status, askOn }) => ({ kind, from, status, askOn })),
    tasks: tasks
      .filter(({ kind, program }) => kind === 'rotation' || (program !== undefined && hosts.has(program)))
      .map(({ date, title, projected }) => ({ date, title, projected })),
  };
}

function rotationsText({ planned, letters, tasks }: Rotations): string {
  if (planned.length === 0) return 'The plan has no visiting rotation.\n';
  const lines = planned.flatMap((each) => [
    `${each.name}, ${each.specialty} (${each.program}): ${each.start} to ${each.end}, apply by ${each.applyBy}, about ${dollars(each.dollars)}`,
    `  ${each.policy === 'open' ? 'open to this applicant by its own page' : 'ask first: something is not reported'}${each.source === null ? '' : `; source ${each.source}`}`,
    ...each.questions.map((question) => `  ask: ${question}`),
    ...each.reasons.map((reason) => `  ${reason}`),
  ]);
  const dated = tasks.map(
    ({ date, title, projected }) => `${date}${projected ? ' (projected)' : ''} ${title}`,
  );
  const wanted = letters.map(({ kind, from, status }) => `${kind} letter from ${from}: ${status}`);
  return `${['Rotations', ...lines, '', 'Letters', ...wanted, '', 'Dates', ...dated].join('\n')}\n`;
}

/** Adds `rotations`: the plan's visiting rotations with hosts' rules, dates, questions and letters. */
export function addRotationsTool(server: McpServer, open: OpenDesk): void {
  server.registerTool(
    'rotations',
    {
      title: 'Rotations',
      description:
        'The visiting rotations of the plan: hosts, dates, when to apply, what must be asked first, cost, letters and dated to-dos.',
      inputSchema: z.strictObject({}),
      outputSchema: rotationsShape,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    () =>
      askedOf(open, (desk) => {
        const data = rotationsOf(desk.plan());
        return ok({ text: rotationsText(data), data });
      }),
  );
}
