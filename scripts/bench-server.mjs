// Load on a school's server, over loopback: a cohort of 1,000 students, 50 advisers who ask for the cohort page again as
// soon as it has come, the server in a process of its own.
//   npm run bench:server [-- --students 1000 --advisers 50 --seconds 15 --database postgres://…]
// The engine works out a few synthetic students; the others are copies of their rows under other names.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../apps/server/dist/database/open-database.js';
import { addSchool, ask, hired, sendExamples, serve } from './web/school-server.mjs';

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
  const link = addSchool(placeArgs);
  let server = await serve(placeArgs);
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
  server = await serve(placeArgs);
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
