// Writes the published JSON Schemas of schema/ from the schemas in packages/dossier.
import { mkdirSync, writeFileSync } from 'node:fs';
import { planJsonSchema, profileJsonSchema } from '@matchwright/dossier';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
const schemas = { profile: profileJsonSchema(), plan: planJsonSchema() };
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
