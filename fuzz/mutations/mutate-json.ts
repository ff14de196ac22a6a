import { hostileTexts, hostileValues } from './hostile.js';
import type { Mutation } from './mutation.js';

type Holder = { [name: string]: unknown } | unknown[];

/** Applies a change to one value or name of a JSON text, which stays JSON; null where the text is none. */
export function mutateJson(text: string, mutation: Mutation): string | null {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  const places = placesIn({ root });
  const place = places[mutation.at % places.length];
  if (place === undefined) return null;
  const top = change(place.holder, place.name, mutation) ?? root;
  return JSON.stringify(place.name === 'root' ? top : root);
}

type Place = { readonly holder: Holder; readonly name: string };

/** Every place of a value, by its holder; written without recursion, since files are deep. */
function placesIn(top: Holder): Place[] {
  const places: Place[] = [];
  const left: Holder[] = [top];
  for (let holder = left.pop(); holder !== undefined; holder = left.pop()) {
    for (const [name, value] of Object.entries(holder)) {
      places.push({ holder, name });
      if (isHolder(value)) left.push(value);
      if (places.length > 50_000) return places;
    }
  }
  return places;
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** The new value of the place. */
function change(holder: Holder, name: string, { kind, size, pick }: Mutation): unknown {
  const fields: Record<string, unknown> = Array.isArray(holder)
    ? Object.fromEntries(Object.entries(holder))
    : holder;
  const before = fields[name];
  const value = hostileValues[pick % hostileValues.length];
  const text = hostileTexts[pick % hostileTexts.length] ?? '';
  const hasName = !Array.isArray(holder);
  if (kind === 'remove' && hasName) return void Reflect.deleteProperty(holder, name);
  // defined, not assigned: assigning to __proto__ would change the holder instead
  const set = (key: string, next: unknown): unknown => {
    Object.defineProperty(holder, key, { value: next, enumerable: true, configurable: true, writable: true });
    return next;
  };
  if (kind === 'name' && hasName) return void set(text.slice(0, 200), before);
  if (kind === 'nest') return set(name, nested(before, 1 + (size % 60), pick % 2 === 0));
  if (kind === 'many')
    return set(
      name,
      Array.from({ length: 1 + (size % 300) }, () => before),
    );
  if (typeof before === 'number' && pick % 3 === 0)
    return set(name, before * 10 ** (size % 40) * (pick % 2 === 0 ? -1 : 1));
  return set(name, typeof before === 'string' && pick % 3 === 0 ? text : value);
}

function nested(value: unknown, levels: number, inLists: boolean): unknown {
  let inner = value;
  for (let level = 0; level < levels; level += 1) inner = inLists ? [inner] : { a: inner };
  return inner;
}
