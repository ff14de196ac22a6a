import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profileSchema, readYaml, recordsSchema } from '@matchwright/dossier';
import { readProject, writeProject } from '@matchwright/exchange';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const bin = join(root, 'apps/cli/bin/matchwright.js');
const folder = mkdtempSync(join(tmpdir(), 'matchwright-mcp-'));
const profilePath = join(folder, 'me.yaml');
copyFileSync(join(root, 'examples/us-img-dr.yaml'), profilePath);

/** Several plans are made, in processes of their own. */
const patience = 240_000;
vi.setConfig({ testTimeout: patience, hookTimeout: patience });

const clients: Client[] = [];

/** A client of the official library, talking to the real program. */
async function connect(...args: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [bin, 'mcp', ...args], stderr: 'ignore' }),
  );
  clients.push(client);
  return client;
}

const replySchema = z.object({
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
  structuredContent: z.unknown().optional(),
  isError: z.boolean().default(false),
});

async function ask(client: Client, name: string, args: Record<string, unknown> = {}) {
  const reply = await client.callTool({ name, arguments: args }, undefined, { timeout: patience });
  const { content, structuredContent, isError } = replySchema.parse(reply);
  return { text: content.map(({ text }) => text).join(''), data: structuredContent, isError };
}

const chance = z.object({ words: z.string(), percent: z.number(), low: z.number(), high: z.number() });
const planSchema = z.object({
  outlook: z.object({ radiologyPlace: chance.nullable(), refusal: z.string().nullable() }),
  list: z.array(
    z.object({ program: z.string(), mode: z.string(), specialty: z.string(), place: chance.nullable() }),
  ),
});
type PlanData = z.output<typeof planSchema>;

let reader: Client;
let plan: PlanData;
let planText: string;
beforeAll(async () => {
  reader = await connect(profilePath);
  const said = await ask(reader, 'plan');
  planText = said.text;
  plan = planSchema.parse(said.data);
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
});

test('without leave to write there is no tool that writes, and no tool takes a path', async () => {
  const { tools } = await reader.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['plan', 'what_if', 'explain', 'forecast', 'rotations']);
  for (const { annotations, inputSchema } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true });
    expect(inputSchema.additionalProperties).toBe(false);
    expect(Object.keys(inputSchema.properties ?? {}).filter((key) => /path|file|url/i.test(key))).toEqual([]);
  }
  const elsewhere = await ask(reader, 'plan', { path: '/etc/passwd' });
  expect(elsewhere.isError).toBe(true);
  expect((await ask(reader, 'record_event', {})).isError).toBe(true);
});

test('plan, then what-if, then why: the same numbers as the command line, each with its range', async () => {
  const printed = spawnSync(process.execPath, [bin, 'plan', profilePath, '--json'], { encoding: 'utf8' });
  const expected = z
    .object({
      pMatch: z.object({ mid: z.number(), low: z.number(), high: z.number() }),
      list: z.array(z.object({ program: z.string(), mode: z.string() })),
    })
    .parse(JSON.parse(printed.stdout));
  const whole = (share: number): number => Math.round(100 * share);
  const headline = chance.parse(plan.outlook.radiologyPlace);
  expect([headline.percent, headline.low, headline.high]).toEqual(
    [expected.pMatch.mid, expected.pMatch.low, expected.pMatch.high].map(whole),
  );
  expect(plan.list.map(({ program, mode }) => [program, mode])).toEqual(
    expected.list.map(({ program, mode }) => [program, mode]),
  );
  expect(planText).toContain(headline.words);

  const nothing = await ask(reader, 'what_if', {});
  expect(nothing.data).toMatchObject({ before: { outlook: plan.outlook }, after: { outlook: plan.outlook } });
  const [first, second] = plan.list;
  if (first === undefined || second === undefined) throw new Error('the plan is empty');
  const fewer = await ask(reader, 'what_if', { modes: { [first.program]: 'out', [second.program]: 'out' } });
  const sides = z
    .object({ before: z.object({ dollars: z.number() }), after: z.object({ dollars: z.number() }) })
    .parse(fewer.data);
  expect(sides.after.dollars).toBeLessThan(sides.before.dollars);
  const anew = await ask(reader, 'what_if', { dollars: 1500, chooseAnew: true });
  expect(anew.text).toMatch(/→ out/);

  const why = await ask(reader, 'explain', { program: first.program });
  expect(why.data).toMatchObject({ program: first.program, planned: first.mode, place: first.place });
  expect(why.data).toMatchObject({ evidence: { k: expect.any(Number), n: expect.any(Number) } });
  const flips = await ask(reader, 'explain', { program: first.program, flippedBy: 'liking' });
  expect(z.object({ flips: z.array(z.string()).min(1) }).parse(flips.data).flips[0]).toMatch(/\.$/);
  // no chance anywhere with a decimal, and none without a range beside it
  for (const text of [planText, fewer.text, why.text]) expect(text).not.toMatch(/\d\.\d+ %/);
});

test('rotations and a forecast come from the same file; what cannot be answered is said in words', async () => {
  const rotations = await ask(reader, 'rotations');
  expect(
    z.object({ planned: z.array(z.object({ applyBy: z.iso.date() })) }).safeParse(rotations.data).success,
  ).toBe(true);
  const none = await ask(reader, 'forecast');
  expect(none).toMatchObject({ isError: true });
  expect(none.text).toContain('expected the programs applied to');
  const applied = plan.list
    .filter(({ specialty }) => specialty === 'DR')
    .slice(0, 6)
    .map(({ program, mode }) => ({ program, mode }));
  const [invited] = applied;
  const heard = await ask(reader, 'forecast', {
    applied,
    events: [{ program: invited?.program, kind: 'invited', date: '2027-10-20' }],
  });
  const { dr } = z.object({ dr: z.object({ before: chance, now: chance }) }).parse(heard.data);
  expect(dr.now.percent).toBeGreaterThan(dr.before.percent);
  const unknown = await ask(reader, 'explain', { program: '0000000000' });
  expect(unknown).toMatchObject({ isError: true });
  expect(unknown.text).toContain('ACGME code');
});

test('with leave to write an answer and an event are kept whole, once, and only after every check', async () => {
  chmodSync(profilePath, 0o600);
  const writer = await connect(profilePath, '--allow-write');
  const before = readFileSync(profilePath, 'utf8');
  const wrong = await ask(writer, 'save_answer', { field: 'applicant.step2ck', value: 999 });
  expect(wrong).toMatchObject({ isError: true });
  expect(readFileSync(profilePath, 'utf8')).toBe(before);
  await ask(writer, 'save_answer', { field: 'applicant.step2ck', value: 262 });
  const after = readYaml(readFileSync(profilePath, 'utf8'), 'me.yaml');
  if (!after.ok) throw new Error('the profile was written so that it cannot be read');
  expect(profileSchema.parse(after.value.data).applicant.step2ck).toBe(262);
  // a person's file stays theirs alone
  expect(statSync(profilePath).mode & 0o777).toBe(0o600);

  const projectPath = join(folder, 'project.json');
  const content = {
    savedAt: '2026-11-23T12:00:00Z',
    app: '0.1.0',
    profile: profileSchema.parse(after.value.data),
    plan: null,
    records: recordsSchema.parse({ people: [{ id: 'p', name: 'Dr. Able', role: 'faculty' }] }),
  };
  writeFileSync(projectPath, writeProject(content));
  const keeper = await connect(projectPath, '--allow-write');
  const program = plan.list[0]?.program;
  const events = ['applied', 'invited'].map((kind) => ({ program, kind, on: '2026-10-20' }));
  await Promise.all([...events, ...events].map((event) => ask(keeper, 'record_event', event)));
  const read = readProject(readFileSync(projectPath, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.records.applications).toMatchObject([
    { id: program, events: [{ kind: 'applied' }, { kind: 'invited' }] },
  ]);
  expect(read.value.records.people).toEqual(content.records.people);
  expect(
    (await ask(keeper, 'record_event', { program: 'nobody', kind: 'applied', on: '2026-10-20' })).isError,
  ).toBe(true);
  // now the file itself knows of an application, and what it says is the forecast's
  expect((await ask(keeper, 'forecast')).text).toContain(program);
  expect(readdirSync(folder).toSorted()).toEqual(['me.yaml', 'project.json']);
});

test('a file that is wrong, or no file, ends with 2 and says why before any protocol is spoken', () => {
  const path = join(folder, 'wrong.yaml');
  writeFileSync(path, 'season: 1999\n');
  for (const [file, word] of [
    [path, 'season'],
    ['-', 'standard input'],
    [join(folder, 'nowhere.yaml'), 'a file that can be read'],
  ] as const) {
    const ran = spawnSync(process.execPath, [bin, 'mcp', file], { encoding: 'utf8', input: '' });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(word);
  }
});
