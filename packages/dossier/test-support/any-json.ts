import {
  array,
  boolean,
  constant,
  constantFrom,
  date,
  dictionary,
  double,
  integer,
  oneof,
  record,
  sample,
  string,
  type Arbitrary,
} from 'fast-check';

/** The part of JSON Schema that the record schemas are written in. */
type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
};

/** Ids as the app makes them, from a pool so small that records meet. */
export const anyId = constantFrom('a', 'b', 'c', 'n-1', 'x.2', 'task:3');

/** Any plain data that a JSON Schema accepts, kept small. Throws RangeError for a schema it does not understand. */
export function anyJson(schema: Schema): Arbitrary<unknown> {
  if ('const' in schema) return constant(schema.const);
  if (schema.enum !== undefined) return constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return oneof(...schema.anyOf.map((each) => anyJson(each)));
  if (schema.type === 'object') return anyObject(schema);
  if (schema.type === 'array') {
    return array(anyJson(schema.items ?? {}), { maxLength: Math.min(3, schema.maxItems ?? 3) });
  }
  if (schema.type === 'string') return anyText(schema);
  if (schema.type === 'boolean') return boolean();
  if (schema.type === 'null') return constant(null);
  return anyNumber(schema);
}

function anyObject({ properties, required = [], additionalProperties }: Schema): Arbitrary<unknown> {
  if (properties === undefined && typeof additionalProperties === 'object') {
    return dictionary(anyId, anyJson(additionalProperties), { maxKeys: 3, noNullPrototype: true });
  }
  const fields = Object.entries(properties ?? {}).map(([name, schema]) => [name, anyJson(schema)]);
  return record<Record<string, unknown>>(Object.fromEntries(fields), {
    requiredKeys: [...required],
    noNullPrototype: true,
  });
}

function anyText({ pattern, minLength = 0, maxLength = 40 }: Schema): Arbitrary<string> {
  if (pattern === undefined) {
    return string({ minLength, maxLength: Math.min(maxLength, 12), unit: 'grapheme' }).filter(
      ({ length }) => length <= maxLength,
    );
  }
  const accepted = new RegExp(pattern);
  const moment = date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map(
    (at) => at.toISOString(),
  );
  const forms = [
    anyId,
    moment,
    moment.map((text) => text.slice(0, 10)),
    moment.map((text) => text.slice(0, 16)),
  ];
  const fitting = forms.find((form) =>
    sample(form, { numRuns: 3, seed: 1 }).every((text) => accepted.test(text)),
  );
  if (fitting === undefined) throw new RangeError(`no text is known that fits ${pattern}`);
  return fitting;
}

function anyNumber({ type, minimum = 0, maximum = 1_000_000 }: Schema): Arbitrary<number> {
  const max = Math.min(maximum, 1_000_000);
  const min = Math.max(minimum, -1_000_000);
  if (type === 'integer') return integer({ min, max });
  if (type !== 'number') throw new RangeError(`a schema of type ${type} is not understood`);
  // JSON has no minus nought
  return double({ min, max, noNaN: true }).map((value) => value + 0);
}
