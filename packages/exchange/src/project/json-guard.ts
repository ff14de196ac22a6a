/**
 * How deep the brackets of a JSON text go, counted before it is parsed; stops counting beyond `enough`.
 * Brackets inside strings do not count.
 */
export function nestingOf(text: string, enough: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length && deepest <= enough; i += 1) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

const hostile: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A field name, anywhere in parsed JSON, that could reach an object's prototype; undefined when there is none. */
export function hostileKey(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    const found = hostile.has(key) ? key : hostileKey(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
