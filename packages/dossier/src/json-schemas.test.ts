import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planJsonSchema, profileJsonSchema } from './json-schemas.js';

test.each([
  ['profile', profileJsonSchema()],
  ['plan', planJsonSchema()],
])('schema/%s.schema.json is what the code accepts (npm run build:schemas renews it)', (name, schema) => {
  const published: unknown = JSON.parse(
    readFileSync(new URL(`../../../schema/${name}.schema.json`, import.meta.url), 'utf8'),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
});
