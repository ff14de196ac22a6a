import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupLines } from './backup/backup-lines.js';
import { inlineDesk, type EngineDesk } from './cohort/engine-desk.js';
import { databaseKinds, type TestPlace } from './testing/each-database.js';
import { exampleProfile, sharedFile } from './testing/shared-file.js';
import { cookieOf, secretIn, startTestServer, testPassword, type TestServer } from './testing/test-server.js';

/** The attacks that this server is held to, on both kinds of database. */

type Operation = { readonly method: string; readonly path: string; readonly security?: readonly object[] };
type Described = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Omit<Operation, 'method' | 'path'>>>>>;
};

const marker = 'Zebediah-Quicksilver';
let desk: EngineDesk;
beforeAll(async () => {
  desk = await inlineDesk();
}, 120_000);

describe.each(databaseKinds)('on $kind', ({ make }) => {
  let at: TestPlace;
  let server: TestServer;
  let owner = '';
  let adviser = '';
  let reader = '';
  let stranger = '';
  let student = { id: '', secret: '' };
  let file = '';

  beforeAll(async () => {
    at = await make();
    server = await startTestServer(at.place, desk);
    owner = await server.found('First school', 'owner@first.example');
    adviser = await server.hire(owner, 'adviser@first.example', 'adviser');
    reader = await server.hire(owner, 'reader@first.example', 'reader');
    stranger = await server.found('Second school', 'owner@second.example');
    file = sharedFile({ ...(await exampleProfile('us-img-ir')), label: marker });
    const added = await server.ask('POST', '/v1/students', { cookie: adviser, body: { name: marker, file } });
    expect(added.status).toBe(201);
    student = added.json as typeof student;
    await server.context.keeper.settled();
  }, 300_000);
  afterAll(async () => {
    await server.stop();
    await at.clear();
  });

  async function operations(): Promise<Operation[]> {
    const { json } = await server.ask('GET', '/openapi.json');
    const { paths } = json as Described;
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, about]) => ({ ...about, method: method.toUpperCase(), path })),
    );
  }
  /** The id of somebody on the first school's staff. */
  async function memberOf(email: string): Promise<string> {
    const { members } = (await server.ask('GET', '/v1/staff', { cookie: owner })).json as {
      members: { id: string; email: string }[];
    };
    return members.find((member) => member.email === email)?.id ?? '';
  }
  async function signIn(email: string): Promise<string> {
    return cookieOf(await server.ask('POST', '/v1/session', { body: { email, password: testPassword } }));
  }
  const filled = ({ path }: Operation, id: string): string => path.replace('/api', '').replace('{id}', id);
  const byLink = ({ security }: Operation): boolean => security !== undefined;

  test('without a session nothing but sign-in and links is answered', async () => {
    const others = (await operations()).filter(
      (each) => !byLink(each) && !(each.method === 'POST' && each.path === '/api/v1/session'),
    );
    expect(others.length).toBeGreaterThan(15);
    for (const each of others) {
      const forged = { cookie: 'matchwright.session_token=forged.c2lnbmF0dXJl' };
      const body = each.method === 'GET' ? {} : { body: {} };
      for (const sent of [body, { ...body, ...forged }]) {
        const { status } = await server.ask(each.method, filled(each, student.id), sent);
        expect(`${each.method} ${each.path} ${status}`).toBe(`${each.method} ${each.path} 401`);
      }
    }
  });

  test('a reader cannot write, and an adviser cannot do what owners do', async () => {
    const writes = (await operations()).filter(
      ({ method, path }) =>
        method !== 'GET' && !/\/session(\/others)?$|what-if|mine|join$|invitation$/.test(path),
    );
    expect(writes.length).toBeGreaterThan(7);
    for (const each of writes) {
      const { status } = await server.ask(each.method, filled(each, student.id), {
        cookie: reader,
        body: {},
      });
      expect(`${each.method} ${each.path} ${status}`).toBe(`${each.method} ${each.path} 403`);
    }
    const own = await memberOf('adviser@first.example');
    for (const [method, path] of [
      ['GET', '/v1/staff'],
      ['POST', '/v1/invitations'],
      ['GET', '/v1/audit'],
      ['PATCH', `/v1/staff/${own}`],
      ['DELETE', `/v1/staff/${own}`],
      ['DELETE', `/v1/staff/${own}/sessions`],
    ] as const) {
      const body = method === 'GET' ? undefined : { role: 'owner' };
      const { status } = await server.ask(method, path, { cookie: adviser, body });
      expect(`${method} ${path} ${status}`).toBe(`${method} ${path} 403`);
    }
    expect((await server.ask('GET', `/v1/students/${student.id}`, { cookie: reader })).status).toBe(200);
  });

  test('nobody sees or touches another school’s students, staff or links', async () => {
    const link = await server.ask('POST', '/v1/join-links', { cookie: adviser, body: { label: 'all' } });
    const invited = await server.ask('POST', '/v1/invitations', {
      cookie: owner,
      body: { email: 'soon@first.example', role: 'reader' },
    });
    const { members } = (await server.ask('GET', '/v1/staff', { cookie: owner })).json as {
      members: { id: string }[];
    };
    const tries: readonly (readonly [string, string, unknown?])[] = [
      ['GET', `/v1/students/${student.id}`],
      ['GET', `/v1/students/${student.id}/file`],
      ['DELETE', `/v1/students/${student.id}`],
      ['POST', `/v1/students/${student.id}/comments`, { text: 'hello' }],
      ['POST', '/v1/what-if', { changes: [{ student: student.id, program: '4165400001', mode: 'out' }] }],
      ['PATCH', `/v1/staff/${members[0]?.id}`, { role: 'reader' }],
      ['DELETE', `/v1/staff/${members[0]?.id}`],
      ['DELETE', `/v1/staff/${members[0]?.id}/sessions`],
      ['DELETE', `/v1/join-links/${(link.json as { id: string }).id}`],
      ['DELETE', `/v1/invitations/${(invited.json as { id: string }).id}`],
    ];
    for (const [method, path, body] of tries) {
      const { status } = await server.ask(method, path, { cookie: stranger, body });
      expect(`${method} ${path} ${status}`).toBe(`${method} ${path} 404`);
    }
    for (const path of [
      '/v1/cohort',
      '/v1/cohort.csv',
      '/v1/collisions',
      '/v1/audit',
      '/v1/staff',
      '/v1/invitations',
      '/v1/join-links',
    ]) {
      const { status, text } = await server.ask('GET', path, { cookie: stranger });
      expect(status).toBe(200);
      expect(text).not.toContain(marker);
      expect(text).not.toContain('first.example');
      expect(text).not.toContain(student.id);
    }
    expect((await server.ask('GET', '/v1/cohort', { cookie: adviser })).text).toContain(marker);
  });

  test('every input is checked: no nonsense is taken, and none breaks the server', async () => {
    const nonsense: readonly unknown[] = [
      '{',
      'null',
      [],
      {},
      { __proto__: { role: 'owner' }, role: 'emperor' },
      { email: 1, password: [], text: {} },
      { name: 'x'.repeat(10_000), file: 'x', text: ' ', label: '', days: -1, email: 'no', role: 'owner ' },
      { name: `'); drop table student; --`, file: '{"schema":"matchwright.project/2"}', extra: true },
    ];
    for (const each of await operations()) {
      const sent = byLink(each) ? { bearer: student.secret } : { cookie: owner };
      if (each.path.includes('{id}')) {
        for (const id of ['x', '..', '%00', `${student.id}'--`]) {
          const path = filled(each, encodeURIComponent(id));
          const { status } = await server.ask(each.method, path, {
            ...sent,
            ...(each.method === 'GET' ? {} : { body: {} }),
          });
          expect([400, 404]).toContain(status);
        }
      }
      if (!['POST', 'PUT', 'PATCH'].includes(each.method)) continue;
      for (const body of nonsense) {
        server.later(60);
        const { status } = await server.ask(each.method, filled(each, student.id), { ...sent, body });
        expect(`${each.path} ${JSON.stringify(body).slice(0, 60)} ${status}`).toMatch(/ 40[01]$/);
      }
    }
    const wrongQueries = [
      'order=; drop table student',
      'page=0',
      'page=1e99',
      'size=100000',
      `name=${'x'.repeat(200)}`,
    ];
    for (const query of wrongQueries)
      expect((await server.ask('GET', `/v1/cohort?${query}`, { cookie: owner })).status).toBe(400);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const posted = { cookie: owner, body: 'email=a%40b.example&role=owner', headers: form };
    expect((await server.ask('POST', '/v1/invitations', posted)).status).toBe(400);
    const large = { cookie: owner, body: { name: 'large', file: 'x'.repeat(9 * 1024 * 1024) } };
    expect((await server.ask('POST', '/v1/students', large)).status).toBe(413);
  });

  test('another site cannot write with a signed-in browser', async () => {
    const body = { label: 'from elsewhere' };
    const write = async (headers: Record<string, string>): Promise<number> =>
      (await server.ask('POST', '/v1/join-links', { cookie: adviser, body, headers })).status;
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ])
      expect(await write(headers)).toBe(403);
    // a browser that does not say more, with and without a proxy that asks for another host than the address bar has
    const { origin, port } = new URL(server.context.publicUrl);
    expect(origin).toBe(`http://localhost:${port}`);
    for (const own of [origin, `http://127.0.0.1:${port}`]) expect(await write({ origin: own })).toBe(201);
  });

  test('guessing a password is slowed, from one address and at one account, and the owner is not shut out', async () => {
    const guess = (password: string, email = 'adviser@first.example') =>
      server.ask('POST', '/v1/session', { body: { email, password } });
    server.later(24 * 3600 + 1);
    const told = [];
    for (let i = 0; i < 7; i++) told.push((await guess(`wrong ${i}`)).status);
    expect(told).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const right = await guess(testPassword);
    expect(right.status).toBe(429);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
    server.later(2);
    expect((await guess(testPassword)).status).toBe(204);
    expect((await guess('wrong', 'nobody@first.example')).text).toBe((await guess('wrong')).text);
  });

  test('sessions, invitations and links expire, and work once where they should', async () => {
    const made = await server.ask('POST', '/v1/invitations', {
      cookie: owner,
      body: { email: 'late@first.example', role: 'reader' },
    });
    const link = await server.ask('POST', '/v1/join-links', {
      cookie: adviser,
      body: { label: 'short', days: 1 },
    });
    const closed = await server.ask('POST', '/v1/join-links', { cookie: adviser, body: { label: 'closed' } });
    await server.ask('DELETE', `/v1/join-links/${(closed.json as { id: string }).id}`, { cookie: adviser });
    expect((await server.ask('GET', '/v1/join', { bearer: secretIn(link) })).status).toBe(200);
    expect((await server.ask('GET', '/v1/join', { bearer: secretIn(closed) })).status).toBe(401);
    server.later(8 * 24 * 3600);
    expect((await server.ask('GET', '/v1/join', { bearer: secretIn(link) })).status).toBe(401);
    expect((await server.ask('GET', '/v1/invitation', { bearer: secretIn(made) })).status).toBe(401);

    const again = await server.ask('POST', '/v1/invitations', {
      cookie: owner,
      body: { email: 'once@first.example', role: 'reader' },
    });
    const body = { name: 'Once', password: testPassword };
    expect((await server.ask('POST', '/v1/invitation', { bearer: secretIn(again), body })).status).toBe(204);
    expect((await server.ask('POST', '/v1/invitation', { bearer: secretIn(again), body })).status).toBe(401);

    const cookie = cookieOf(
      await server.ask('POST', '/v1/session', {
        body: { email: 'once@first.example', password: testPassword },
      }),
    );
    expect((await server.ask('GET', '/v1/session', { cookie })).status).toBe(200);
    await sql`update staff_session set expires_at = now() - interval '1 minute' where user_id = (select id from staff where email = 'once@first.example')`.execute(
      server.context.database.db,
    );
    server.later(60);
    expect((await server.ask('GET', '/v1/session', { cookie })).status).toBe(401);
  });

  test('an open invitation is listed for owners until it is taken up, over or withdrawn, and then opens nothing', async () => {
    const invited = async (email: string) =>
      server.ask('POST', '/v1/invitations', { cookie: owner, body: { email, role: 'reader' } });
    const [wrong, right] = [await invited('typo@first.example'), await invited('right@first.example')];
    const open = async (): Promise<string[]> => {
      const { json } = await server.ask('GET', '/v1/invitations', { cookie: owner });
      const { invitations } = json as { invitations: { id: string; email: string }[] };
      return invitations.map(({ email }) => email);
    };
    expect(await open()).toEqual(expect.arrayContaining(['typo@first.example', 'right@first.example']));
    expect((await server.ask('GET', '/v1/invitations', { cookie: adviser })).status).toBe(403);
    const path = `/v1/invitations/${(wrong.json as { id: string }).id}`;
    expect((await server.ask('DELETE', path, { cookie: adviser })).status).toBe(403);
    expect((await server.ask('DELETE', path, { cookie: owner })).status).toBe(204);
    expect((await server.ask('DELETE', path, { cookie: owner })).status).toBe(404);
    expect((await server.ask('GET', '/v1/invitation', { bearer: secretIn(wrong) })).status).toBe(401);
    const body = { name: 'Right', password: testPassword };
    expect((await server.ask('POST', '/v1/invitation', { bearer: secretIn(wrong), body })).status).toBe(401);
    expect((await server.ask('POST', '/v1/invitation', { bearer: secretIn(right), body })).status).toBe(204);
    expect(await open()).not.toContain('typo@first.example');
    expect(await open()).not.toContain('right@first.example');
  });

  test('a member who is removed, or made a reader, is so at once; what they wrote and linked stays', async () => {
    const cookie = await server.hire(owner, 'leaving@first.example', 'adviser');
    const id = await memberOf('leaving@first.example');
    const link = await server.ask('POST', '/v1/join-links', { cookie, body: { label: 'Class of 2028' } });
    const comments = `/v1/students/${student.id}/comments`;
    expect((await server.ask('POST', comments, { cookie, body: { text: 'Write to Utah.' } })).status).toBe(
      204,
    );
    expect(
      (await server.ask('PATCH', `/v1/staff/${id}`, { cookie: owner, body: { role: 'reader' } })).status,
    ).toBe(204);
    expect((await server.ask('GET', '/v1/join-links', { cookie })).status).toBe(403);
    expect((await server.ask('DELETE', `/v1/staff/${id}`, { cookie: owner })).status).toBe(204);
    expect((await server.ask('GET', '/v1/cohort', { cookie })).status).toBe(401);

    const { json } = await server.ask('GET', '/v1/mine', { bearer: student.secret });
    expect(json).toMatchObject({ comments: [{ by: null, text: 'Write to Utah.' }] });
    expect((await server.ask('GET', '/v1/join', { bearer: secretIn(link) })).status).toBe(200);
    const { lines } = (await server.ask('GET', '/v1/audit', { cookie: owner })).json as {
      lines: { who: string; by: string | null; action: string; about: string | null }[];
    };
    expect(lines.slice(0, 4)).toMatchObject([
      { who: 'member', by: 'owner@first.example', action: 'staff-removed', about: null },
      { who: 'member', by: 'owner@first.example', action: 'made-reader', about: null },
      { who: 'former', by: null, action: 'commented', about: marker },
      { who: 'former', by: null, action: 'join-link-made', about: 'Class of 2028' },
    ]);
  });

  test('a school keeps an owner, also when two remove each other at once, and one who is none lets none in', async () => {
    const first = await memberOf('owner@first.example');
    const alone = [
      await server.ask('PATCH', `/v1/staff/${first}`, { cookie: owner, body: { role: 'adviser' } }),
      await server.ask('DELETE', `/v1/staff/${first}`, { cookie: owner }),
    ];
    for (const { status, json } of alone) {
      expect(status).toBe(400);
      expect(json).toMatchObject({ code: 'last-owner' });
    }

    const second = await server.hire(owner, 'second@first.example', 'owner');
    const body = { email: 'friend@first.example', role: 'owner' };
    const friend = await server.ask('POST', '/v1/invitations', { cookie: second, body });
    const secondId = await memberOf('second@first.example');
    const both = await Promise.all([
      server.ask('PATCH', `/v1/staff/${secondId}`, { cookie: owner, body: { role: 'adviser' } }),
      server.ask('PATCH', `/v1/staff/${first}`, { cookie: second, body: { role: 'adviser' } }),
    ]);
    // the slower of the two is refused: as the last owner's, or because who asks is an owner no more
    const done = both.map(({ status }) => status === 204);
    expect(done.filter(Boolean)).toHaveLength(1);
    const [left, other, otherId] = done[0] ? [owner, second, secondId] : [second, owner, first];
    expect((await server.ask('GET', '/v1/staff', { cookie: other })).status).toBe(403);
    expect((await server.ask('GET', '/v1/staff', { cookie: left })).status).toBe(200);
    // an owner may step down where another one is left
    if (!done[0]) {
      const role = { cookie: left, body: { role: 'owner' } };
      expect((await server.ask('PATCH', `/v1/staff/${otherId}`, role)).status).toBe(204);
      const down = { cookie: left, body: { role: 'reader' } };
      expect((await server.ask('PATCH', `/v1/staff/${secondId}`, down)).status).toBe(204);
    }
    // the second is no owner any more, and lets nobody in as one
    expect((await server.ask('GET', '/v1/invitation', { bearer: secretIn(friend) })).status).toBe(401);
    expect((await server.ask('DELETE', `/v1/staff/${secondId}`, { cookie: owner })).status).toBe(204);
  });

  test('sessions elsewhere end at once: one’s own, and those of a member', async () => {
    await server.hire(owner, 'abroad@first.example', 'reader');
    const id = await memberOf('abroad@first.example');
    const [here, there] = [await signIn('abroad@first.example'), await signIn('abroad@first.example')];
    const status = async (cookie: string) => (await server.ask('GET', '/v1/session', { cookie })).status;
    expect([await status(here), await status(there)]).toEqual([200, 200]);
    // the one of the hiring, and the other
    expect((await server.ask('DELETE', '/v1/session/others', { cookie: here })).json).toEqual({ ended: 2 });
    expect([await status(here), await status(there)]).toEqual([200, 401]);
    const ended = await server.ask('DELETE', `/v1/staff/${id}/sessions`, { cookie: owner });
    expect(ended.json).toEqual({ ended: 1 });
    expect([await status(here), await status(owner)]).toEqual([401, 200]);
    // an owner who does it to themselves stays signed in where they are
    const own = await memberOf('owner@first.example');
    expect((await server.ask('DELETE', `/v1/staff/${own}/sessions`, { cookie: owner })).status).toBe(200);
    expect(await status(owner)).toBe(200);
  });

  test('a student who withdraws is gone from every table and from backups made afterwards', async () => {
    const { db } = server.context.database;
    await server.ask('POST', `/v1/students/${student.id}/comments`, {
      cookie: adviser,
      body: { text: `Dear ${marker}` },
    });
    expect(await everything(server)).toContain(marker);
    expect(await backupOf(server)).toContain(marker);
    expect((await server.ask('DELETE', '/v1/mine', { bearer: student.secret })).status).toBe(204);
    expect(await everything(server)).not.toContain(marker);
    expect(await backupOf(server)).not.toContain(marker);
    expect((await server.ask('GET', '/v1/mine', { bearer: student.secret })).status).toBe(401);
    expect((await server.ask('GET', `/v1/students/${student.id}`, { cookie: adviser })).status).toBe(404);
    expect((await server.ask('GET', '/v1/cohort', { cookie: adviser })).text).not.toContain(marker);
    const left = await db.selectFrom('audit').select('action').where('subject', '=', student.id).execute();
    expect(left.map(({ action }) => action)).toContain('student-withdrew');
  });
});

/** Every row of every table, as text. */
async function everything({ context }: TestServer): Promise<string> {
  const { db, query } = context.database;
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db);
  const texts = await Promise.all(
    rows.map(async ({ name }) => JSON.stringify((await query(`select * from "${name}"`)).rows)),
  );
  return texts.join('\n');
}

async function backupOf({ context }: TestServer): Promise<string> {
  const lines = [];
  for await (const line of backupLines(context.database, new Date())) lines.push(line);
  return lines.join('\n');
}
