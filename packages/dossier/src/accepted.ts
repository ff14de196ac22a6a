import { profileJsonSchema, type JsonSchema } from './json-schemas.js';

/** Keys and list positions from the top of a document to a value. */
export type Path = readonly (string | number)[];

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function child(schema: JsonSchema, key: string | number): JsonSchema | null {
  if (typeof key === 'number') return isSchema(schema['items']) ? schema['items'] : null;
  const properties = schema['properties'];
  const named = isSchema(properties) ? properties[key] : undefined;
  if (isSchema(named)) return named;
  return isSchema(schema['additionalProperties']) ? schema['additionalProperties'] : null;
}

let profile: JsonSchema | undefined;

function schemaAt(path: Path): JsonSchema | null {
  profile ??= profileJsonSchema();
  let here: JsonSchema | null = profile;
  for (const key of path) here = here === null ? null : child(here, key);
  return here;
}

/** Names of the fields that the profile's schema has at `path`; empty where it is not a group of named fields. */
export function acceptedFields(path: Path): readonly string[] {
  const properties = schemaAt(path)?.['properties'];
  return isSchema(properties) ? Object.keys(properties) : [];
}

/** The words accepted at `path` where only certain words are; else empty. */
export function acceptedWords(path: Path): readonly string[] {
  const schema = schemaAt(path);
  const words = schema?.['enum'] ?? (schema && 'const' in schema ? [schema['const']] : []);
  return Array.isArray(words) ? words.map(String) : [];
}

function numberText(schema: JsonSchema): string {
  const what = schema['type'] === 'integer' ? 'a whole number' : 'a number';
  const { minimum, maximum } = schema;
  // zod gives every integer the bounds of exact integers; they say nothing to a person
  const bounded = typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER;
  if (typeof minimum === 'number' && bounded) return `${what} from ${minimum} to ${String(maximum)}`;
  return what;
}

function wordsText(words: readonly string[]): string {
  if (words.length > 20 && words.every((word) => /^[A-Z]{2}$/.test(word))) {
    return 'a two-letter postal code of a US state or territory, such as NY';
  }
  return words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`;
}

function describe(schema: JsonSchema): string {
  const { type, format, maxLength, anyOf } = schema;
  if (Array.isArray(anyOf)) {
    return anyOf
      .filter(isSchema)
      .map((each) => describe(each))
      .join(', or ');
  }
  if (type === 'integer' || type === 'number') return numberText(schema);
  if (type === 'boolean') return 'true or false';
  if (format === 'date') return 'a date such as 2027-09-24';
  if (type === 'string')
    return typeof maxLength === 'number' ? `text of at most ${maxLength} letters` : 'text';
  if (type === 'array')
    return isSchema(schema['items']) ? `a list; each item ${describe(schema['items'])}` : 'a list';
  if (isSchema(schema['properties'])) return `fields ${Object.keys(schema['properties']).join(', ')}`;
  return 'named values';
}

/** What the profile's schema accepts at `path`, in words: `a whole number from 180 to 300`. */
export function acceptedText(path: Path): string {
  const words = acceptedWords(path);
  if (words.length > 0) return wordsText(words);
  const schema = schemaAt(path);
  return schema === null ? 'no such field' : describe(schema);
}
