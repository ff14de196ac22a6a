/** Where something that JSON cannot say stands in a value. */
type Path = readonly (string | number)[];
/** Bytes lie behind the text one after another; a number is written as JavaScript names it. */
type Apart =
  { readonly path: Path; readonly bytes: number } | { readonly path: Path; readonly number: string };

/** A plain value (objects, lists, texts, numbers, bytes) as bytes; `fromBytes` gives an equal one. */
export function toBytes(value: unknown): Uint8Array {
  const apart: Apart[] = [];
  const tail: Uint8Array[] = [];
  const plain = withoutApart(value, [], apart, tail);
  const head = new TextEncoder().encode(JSON.stringify([plain, apart]));
  const all = new Uint8Array(4 + head.length + tail.reduce((sum, { length }) => sum + length, 0));
  new DataView(all.buffer).setUint32(0, head.length);
  all.set(head, 4);
  let at = 4 + head.length;
  for (const bytes of tail) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** The value that `toBytes` packed. Throws on bytes that it did not make. */
export function fromBytes(all: Uint8Array): unknown {
  const length = new DataView(all.buffer, all.byteOffset).getUint32(0);
  const [plain, apart]: [unknown, readonly Apart[]] = JSON.parse(
    new TextDecoder().decode(all.subarray(4, 4 + length)),
  );
  let at = 4 + length;
  let whole = plain;
  for (const each of apart) {
    const value = 'number' in each ? Number(each.number) : all.slice(at, at + each.bytes);
    if ('bytes' in each) at += each.bytes;
    whole = put(whole, each.path, value);
  }
  return whole;
}

function withoutApart(value: unknown, path: Path, apart: Apart[], tail: Uint8Array[]): unknown {
  if (value instanceof Uint8Array) {
    apart.push({ path, bytes: value.length });
    tail.push(value);
    return null;
  }
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
    apart.push({ path, number: Object.is(value, -0) ? '-0' : String(value) });
    return null;
  }
  if (Array.isArray(value)) return value.map((each, i) => withoutApart(each, [...path, i], apart, tail));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withoutApart(each, [...path, name], apart, tail)]),
  );
}

function put(whole: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  if (typeof whole !== 'object' || whole === null) throw new RangeError('a path that leads nowhere');
  // defined, not set, so that no name reaches a prototype
  Object.defineProperty(whole, name, {
    value: put(Reflect.get(whole, name), rest, value),
    configurable: true,
    enumerable: true,
    writable: true,
  });
  return whole;
}
