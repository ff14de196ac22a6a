import { fail, ok } from '@matchwright/almanac';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { once } from 'node:events';
import { stdin } from 'node:process';
import type { Outcome } from '../outcome.js';
import type { Terminal } from '../terminal.js';
import { version } from '../version.js';
import { deskOf, type Desk, type OpenDesk } from './desk.js';
import { addExplainTool } from './explain-tool.js';
import { addForecastTool } from './forecast-tool.js';
import { addPlanTool } from './plan-tool.js';
import { addRecordEventTool } from './record-event-tool.js';
import { rewriteOf } from './rewrite.js';
import { addRotationsTool } from './rotations-tool.js';
import { addSaveAnswerTool } from './save-answer-tool.js';
import { addWhatIfTool } from './what-if-tool.js';

/** Options of `matchwright mcp`. */
export type McpOptions = { readonly allowWrite?: boolean };

const instructions = `Matchwright: where to apply, rotate and whom to signal for US residency, for the one person whose file was named on the command line.
Quote chances as they are given: whole per cents with their range and what stands behind them. Where a refusal stands instead of a number, say it; do not make one up, and do not work numbers out of others.
"Unknown", "not reported" and "ask first" never mean no. Dates marked as projected must be checked with their official page. This is a planning aid, not medical, legal or immigration advice.`;

/**
 * Speaks the Model Context Protocol on standard input and output until the other side closes. The tools see one file,
 * read anew for each question; without `allowWrite` there is no tool that could change it.
 */
export async function serveMcp(path: string, options: McpOptions, terminal: Terminal): Promise<Outcome> {
  if (path === '-')
    return fail([
      {
        code: 'no-file',
        where: 'FILE',
        found: '-',
        expected: 'a file: the protocol itself needs standard input',
      },
    ]);
  const open = await deskOf(path, terminal);
  const first = await open();
  if (!first.ok) return first;
  const server = serverOf(open, first.value, path, options, terminal);
  const closed = once(stdin, 'close');
  await server.connect(new StdioServerTransport());
  terminal.err(
    `Matchwright answers about ${path}; ${options.allowWrite === true ? 'it may be changed' : 'read only'}.\n`,
  );
  await closed;
  await server.close();
  return ok('');
}

function serverOf(
  open: OpenDesk,
  { packs }: Desk,
  path: string,
  { allowWrite = false }: McpOptions,
  terminal: Terminal,
): McpServer {
  const server = new McpServer({ name: 'matchwright', title: 'Matchwright', version }, { instructions });
  addPlanTool(server, open);
  addWhatIfTool(server, open);
  addExplainTool(server, open);
  addForecastTool(server, open);
  addRotationsTool(server, open);
  if (allowWrite) {
    const rewrite = rewriteOf(path, terminal);
    addRecordEventTool(server, rewrite, packs.almanac, terminal);
    addSaveAnswerTool(server, rewrite, packs.almanac, terminal);
  }
  return server;
}
