// Checks examples/*.yaml and writes them for the app's "try with an example": apps/web/public/packs/examples.json,
// a list of { id, title, blurb, profile }.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readProfile } from '../packages/dossier/dist/index.js';

const folder = new URL('../examples/', import.meta.url);
const target = new URL('../apps/web/public/packs/', import.meta.url);
/** The example that the product is for comes first. */
const order = [
  'us-img-ir',
  'us-img-borderline',
  'us-img-attempt',
  'us-img-dr',
  'do-senior-ir',
  'md-senior-ir',
];
const rank = (id) => (order.includes(id) ? order.indexOf(id) : order.length);

const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const read = readProfile(text, `examples/${name}`);
    if (!read.ok) {
      for (const { where, found, expected } of read.error)
        console.error(`${where}: found ${found}; expected ${expected}`);
      process.exit(1);
    }
    const id = name.replace(/\.yaml$/, '');
    const title = (read.value.label ?? id).replace(/^Synthetic example - /, '');
    const blurb = /^# A made-up person\. (.+)$/m.exec(text)?.[1] ?? '';
    return { id, title, blurb, profile: read.value };
  })
  .sort((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));

mkdirSync(target, { recursive: true });
writeFileSync(new URL('examples.json', target), JSON.stringify(examples));
console.log(`${examples.length} examples`);
