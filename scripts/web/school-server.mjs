// A school's server with synthetic people, for scripts that load it or look at it.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noRecords, readProfile } from '../../packages/dossier/dist/index.js';
import { writeProject } from '../../packages/exchange/dist/index.js';

const root = new URL('../../', import.meta.url);
const bin = fileURLToPath(new URL('apps/cli/bin/matchwright.js', root));

/** The password of everybody on a synthetic staff. */
export const password = 'a long synthetic password';

/** Makes the school: the link that its first owner takes up. */
export function addSchool(placeArgs) {
  const add = ['add-school', 'A Synthetic School', '--owner', 'owner@school.example'];
  return execFileSync(process.execPath, [bin, 'serve', ...add, ...placeArgs], { encoding: 'utf8' });
}

/** Starts the server on a free port; `placeArgs` say where its data are. */
export async function serve(placeArgs) {
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

/** Asks the API; fails where the answer is a refusal. */
export async function ask(url, method, path, { body, secret, cookie } = {}) {
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

/** Takes an invitation up and signs in: the cookie. */
export async function hired(url, link, name, email) {
  await ask(url, 'POST', '/invitation', { secret: secretIn(link), body: { name, password } });
  return (await ask(url, 'POST', '/session', { body: { email, password } })).cookie;
}

/** Sends a file for each synthetic person of the examples, and waits until the engine has worked them out. */
export async function sendExamples(url, cookie) {
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
