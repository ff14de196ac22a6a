// Writes the published JSON Schemas of schema/ from the schemas in packages/dossier.
import { mkdirSync, writeFileSync } from 'node:fs';
import { planJsonSchema, profileJsonSchema } from '@matchwright/dossier';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  ['profile', profileJsonSchema()],
  ['plan', planJsonSchema()],
]) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
