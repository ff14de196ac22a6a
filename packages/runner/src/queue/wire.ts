const arrays = { f64: Float64Array, f32: Float32Array, u8: Uint8Array, i8: Int8Array } as const;
type ArrayName = keyof typeof arrays;
const names = Object.keys(arrays);

/** Field under which a typed array stands in JSON: `{ "~array": "f64", "bytes": "…" }`. */
const mark = '~array';

/**
 * A job's input or output as JSON text: typed arrays as the base64 of their bytes, so that every bit arrives, NaN and
 * −0 inside of them included. Equal values give equal text when their fields stand in the same order.
 */
export function toWire(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    const name = nameOf(part);
    if (name === null || !ArrayBuffer.isView(part)) return part;
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('base64');
    return { [mark]: name, bytes };
  });
}

/** What `toWire` wrote. @throws SyntaxError or RangeError where the text is something else. */
export function fromWire(text: string): unknown {
  return JSON.parse(text, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || !(mark in part) || !('bytes' in part)) return part;
    const name = part[mark];
    if (!isArrayName(name) || typeof part.bytes !== 'string') throw new RangeError('not an array of a job');
    // a copy of its own: a pooled buffer need not begin where wider elements may
    const bytes = Uint8Array.from(Buffer.from(part.bytes, 'base64'));
    return new arrays[name](bytes.buffer);
  });
}

function nameOf(part: unknown): ArrayName | null {
  const found = names.find((name) => isArrayName(name) && part instanceof arrays[name]);
  return isArrayName(found) ? found : null;
}

function isArrayName(name: unknown): name is ArrayName {
  return typeof name === 'string' && names.includes(name);
}
