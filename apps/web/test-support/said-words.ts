/** Reads as 7 wherever it is looked into. */
const anything = (): unknown =>
  new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive || name === 'toString' ? () => '7' : 7) });

/** What a message may be made for, tried in this order. */
const examples: readonly (() => unknown)[] = [() => 7, () => 'seven', () => ['seven', 'eight'], anything];

type Message = (...given: readonly unknown[]) => unknown;
const isMessage = (value: unknown): value is Message => typeof value === 'function';

function called(message: Message): unknown {
  for (const example of examples) {
    try {
      const said = message(...Array.from({ length: message.length }, example));
      if (!/undefined|NaN|\[object/u.test(JSON.stringify(said))) return said;
    } catch {
      // it is made for another kind of value: the next example may be that
    }
  }
  throw new Error(`no example fits the message ${message.toString().slice(0, 120)}`);
}

/** Each message with its path; those that are functions are called with an example. */
export function saidWords(messages: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof messages === 'string') return [[path, messages]];
  if (isMessage(messages)) return saidWords(called(messages), path);
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([name, value]) =>
    saidWords(value, path === '' ? name : `${path}.${name}`),
  );
}
