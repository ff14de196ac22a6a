// Load on a school's server, over loopback: a cohort of 1,000 students, 50 advisers who ask for the cohort page again as
// soon as it has come, the server in a process of its own.
//   npm run bench:server [-- --students 1000 --advisers 50 --seconds 15 --database postgres://…]
// The engine works out a few synthetic students; the others are copies of their rows under other names.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDatabase } from '../apps/server/dist/database/open-database.js';
import { noRecords, readProfile } from '../packages/dossier/dist/index.js';
import { writeProject } from '../packages/exchange/dist/index.js';

const root = new URL('../', import.meta.url);
const bin = fileURLToPath(new URL('apps/cli/bin/matchwright.js', root));
const { values: asked } = parseArgs({
  options: {
    students: { type: 'string', default: '1000' },
    advisers: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '15' },
    database: { type: 'string' },
  },
});
const [students, advisers, seconds] = [asked.students, asked.advisers, asked.seconds].map(Number);
const folder = mkdtempSync(join(tmpdir(), 'matchwright-bench-'));
const place = asked.database === undefined ? { folder } : { url: asked.database };
const placeArgs = asked.database === undefined ? ['--folder', folder] : ['--database', asked.database];
const password = 'a long synthetic password';

async function serve() {
  const child = spawn(process.execPath, [bin, 'serve', ...placeArgs, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /at (http:\/\/\S+?)\/?\s/.exec(said);
      if (found) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}

async function ask(url, method, path, { body, secret, cookie } = {}) {
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    ...(cookie === undefined ? {} : { cookie }),
  };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(`${url}/api/v1${path}`, { method, headers, ...sent });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 200)}`);
  const cookies = answer.headers.getSetCookie().map((each) => each.split(';', 1)[0]);
  return { json: text === '' ? null : JSON.parse(text), cookie: cookies.join('; ') };
}

const secretIn = (text) => /[?&](?:invitation|link)=([^&\s]+)/.exec(text)?.[1];

async function hired(url, link, name, email) {
  await ask(url, 'POST', '/invitation', { secret: secretIn(link), body: { name, password } });
  return (await ask(url, 'POST', '/session', { body: { email, password } })).cookie;
}

/** Sends a file for each synthetic person of the examples, and waits until the engine has worked them out. */
async function sendExamples(url, cookie) {
  const names = readdirSync(new URL('examples/', root)).filter((name) => name.endsWith('.yaml'));
  for (const name of names) {
    const profile = readProfile(readFileSync(new URL(`examples/${name}`, root), 'utf8'), name);
    if (!profile.ok) throw new Error(`${name} cannot be read`);
    const content = { profile: profile.value, plan: null, records: noRecords() };
    const file = writeProject({ savedAt: '2026-11-28T12:00:00Z', app: 'bench', ...content });
    await ask(url, 'POST', '/students', { cookie, body: { name: `Synthetic ${name}`, file } });
  }
  for (;;) {
    const { json } = await ask(url, 'GET', '/cohort', { cookie });
    if (json.ready === names.length) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Copies the students that are there until there are enough. */
async function fillUp() {
  const database = await openDatabase(place);
  const rows = (await database.query('select id from student order by id')).rows;
  for (let n = rows.length; n < students; n++) {
    const [from, id] = [rows[n % rows.length].id, randomUUID()];
    const name = `Synthetic Student ${n}`;
    await database.query(
      'insert into student select $1, school_id, $2, $3, joined_at from student where id = $4',
      [id, name, id, from],
    );
    for (const table of ['student_file', 'student_figures']) {
      const columns =
        table === 'student_file' ? 'version, text, received_at' : 'version, made_with, summary, lines';
      await database.query(
        `insert into ${table} (student_id, ${columns}) select $1, ${columns} from ${table} where student_id = $2`,
        [id, from],
      );
    }
  }
  await database.query('update school set revision = revision + 1');
  await database.close();
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

/** Every adviser asks again as soon as an answer has come, for pages in every order. */
async function load(url, cookies, paths) {
  const times = [];
  let errors = 0;
  const until = performance.now() + 1000 * seconds;
  await Promise.all(
    cookies.map(async (cookie, a) => {
      for (let n = a; performance.now() < until; n++) {
        const began = performance.now();
        try {
          await ask(url, 'GET', paths[n % paths.length], { cookie });
          times.push(performance.now() - began);
        } catch {
          errors++;
        }
      }
    }),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => Math.round(at(sorted, share)));
  return { requests: times.length, errors, perSecond: Math.round(times.length / seconds), p50, p95, p99 };
}

try {
  const add = ['add-school', 'A Synthetic School', '--owner', 'owner@school.example'];
  const link = execFileSync(process.execPath, [bin, 'serve', ...add, ...placeArgs], { encoding: 'utf8' });
  let server = await serve();
  const owner = await hired(server.url, link, 'Owner', 'owner@school.example');
  await sendExamples(server.url, owner);
  const emails = Array.from({ length: advisers }, (_, n) => `adviser-${n}@school.example`);
  const cookies = [];
  for (const email of emails) {
    const invited = await ask(server.url, 'POST', '/invitations', {
      cookie: owner,
      body: { email, role: 'adviser' },
    });
    cookies.push(await hired(server.url, invited.json.url, 'Adviser', email));
  }
  await server.stop();
  await fillUp();
  server = await serve();
  const began = performance.now();
  await ask(server.url, 'GET', '/cohort', { cookie: owner });
  const first = Math.round(performance.now() - began);
  const orders = ['no-place', 'name', 'overdue', 'letters', 'received'];
  const pages = orders.flatMap((order) => [1, 2, 7].map((page) => `/cohort?order=${order}&page=${page}`));
  const cohort = await load(server.url, cookies, pages);
  const collisions = await load(server.url, cookies.slice(0, 5), ['/collisions']);
  await server.stop();
  const database = asked.database === undefined ? 'PGlite' : 'PostgreSQL';
  console.log(
    JSON.stringify({ database, students, advisers, firstPageMs: first, cohort, collisions }, null, 2),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
