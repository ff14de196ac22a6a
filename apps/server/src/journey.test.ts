import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inlineDesk, type EngineDesk } from './cohort/engine-desk.js';
import type { Collision } from './cohort/collisions.js';
import type { JointWhatIf } from './cohort/joint-what-if.js';
import { databaseKinds, type TestPlace } from './testing/each-database.js';
import { exampleProfile, planFor, sharedFile } from './testing/shared-file.js';
import { secretIn, startTestServer, type TestServer } from './testing/test-server.js';

let desk: EngineDesk;
beforeAll(async () => {
  desk = await inlineDesk();
}, 120_000);

const letter = { id: 'a', writer: 'Dr A', kind: 'ir', state: 'uploaded' } as const;

describe.each(databaseKinds)('a school’s season on $kind', ({ make }) => {
  let at: TestPlace;
  let server: TestServer;
  let adviser = '';

  beforeAll(async () => {
    at = await make();
    server = await startTestServer(at.place, desk);
    const owner = await server.found('A school', 'owner@school.example');
    adviser = await server.hire(owner, 'adviser@school.example', 'adviser');
  }, 300_000);
  afterAll(async () => {
    await server.stop();
    await at.clear();
  });

  test('students join by a link, staff see the engine’s own figures, collisions are found and spread, comments come back', async () => {
    const link = await server.ask('POST', '/v1/join-links', {
      cookie: adviser,
      body: { label: 'Class of 2028' },
    });
    const profile = await exampleProfile('us-img-ir');
    const plan = planFor(profile);
    const secrets: string[] = [];
    for (const name of ['Ann', '=Ben', 'Cem']) {
      const file = sharedFile(profile, { plan, leftOut: name === 'Ann' ? [] : ['letters', 'tasks'] });
      const joined = await server.ask('POST', '/v1/join', { bearer: secretIn(link), body: { name, file } });
      expect(joined.status).toBe(201);
      secrets.push((joined.json as { secret: string }).secret);
    }
    await server.context.keeper.settled();

    const cohort = (await server.ask('GET', '/v1/cohort?order=name', { cookie: adviser })).json as {
      students: number;
      rows: { id: string; name: string; overdue: number | null; summary: { match: unknown; plan: string } }[];
    };
    expect(cohort.students).toBe(3);
    const { mid, low, high } = plan.pMatch;
    for (const { summary } of cohort.rows) {
      expect(summary.plan).toBe('own');
      expect(summary.match).toEqual({ mid, low, high });
    }
    expect(cohort.rows.map(({ name, overdue }) => [name, overdue === null])).toEqual([
      ['=Ben', true],
      ['Ann', false],
      ['Cem', true],
    ]);

    const { matching, rows } = (await server.ask('GET', '/v1/collisions', { cookie: adviser })).json as {
      matching: number;
      rows: { program: string; students: number }[];
    };
    expect(matching).toBe(plan.list.length);
    expect(rows[0]?.students).toBe(3);
    const worst = (await server.ask('GET', `/v1/collisions/${rows[0]?.program}`, { cookie: adviser }))
      .json as Collision;
    expect(worst.students).toHaveLength(3);
    expect(worst.twice).toBeGreaterThan(0);
    expect((await server.ask('GET', '/v1/collisions/0000000000', { cookie: adviser })).status).toBe(404);

    const body = { program: worst.program, count: 2, mode: 'out' };
    const tried = (await server.ask('POST', '/v1/what-if', { cookie: adviser, body })).json as JointWhatIf;
    expect(tried.students).toHaveLength(2);
    for (const { before, after } of tried.students) expect(after.mid).toBeLessThanOrEqual(before.mid);
    expect(tried.programs).toEqual([{ program: worst.program, before: worst, after: null }]);
    expect(tried.after.placed).toBeLessThanOrEqual(tried.before.placed);

    const ann = cohort.rows.find(({ name }) => name === 'Ann');
    const said = { text: 'Ask the director before May.' };
    expect(
      (await server.ask('POST', `/v1/students/${ann?.id}/comments`, { cookie: adviser, body: said })).status,
    ).toBe(204);
    const mine = (await server.ask('GET', '/v1/mine', { bearer: secrets[0] })).json as {
      comments: { by: string; text: string }[];
    };
    expect(mine.comments).toMatchObject([{ by: 'adviser@school.example', text: said.text }]);

    const csv = await server.ask('GET', '/v1/cohort.csv', { cookie: adviser });
    expect(csv.text.split('\r\n')).toHaveLength(5);
    expect(csv.text).toContain("\r\n'=Ben,us-img,2028,");

    const newer = sharedFile(await exampleProfile('us-img-borderline'), {
      records: {
        letters: [{ ...letter, knows: 3, strong: 'unknown', senior: false, assigned: [], notes: '' }],
      },
    });
    expect(
      (await server.ask('PUT', '/v1/mine/file', { bearer: secrets[0], body: { file: newer } })).status,
    ).toBe(204);
    await server.context.keeper.settled();
    const again = (await server.ask('GET', `/v1/students/${ann?.id}`, { cookie: adviser })).json as {
      version: number;
      summary: { plan: string; letters: { uploaded: number; shortAt: number } };
    };
    expect(again.version).toBe(2);
    expect(again.summary.plan).toBe('made');
    expect(again.summary.letters.uploaded).toBe(1);
    expect(again.summary.letters.shortAt).toBeGreaterThan(0);
  });
});
