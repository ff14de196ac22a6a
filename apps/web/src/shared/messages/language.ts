/** Languages that the app speaks. English is whole; where a translation has no word, the English one stands. */
export const languages = { en: 'English', es: 'Español' } as const;
export type Language = keyof typeof languages;

const key = 'matchwright-language';

function saved(): Language {
  try {
    return localStorage.getItem(key) === 'es' ? 'es' : 'en';
  } catch {
    // storage is switched off, or there is none
    return 'en';
  }
}

/** The language of this page, chosen before it was loaded. */
export const language: Language = saved();
/** The same for dates and numbers. */
export const locale = language === 'es' ? 'es-US' : 'en-US';
if (typeof document !== 'undefined') document.documentElement.lang = language;

/** Loads the page again in another language. */
export function chooseLanguage(next: Language): void {
  try {
    localStorage.setItem(key, next);
  } catch {
    return;
  }
  window.location.reload();
}

/** Messages of the same shape in any words. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : { readonly [K in keyof T]: Worded<T[K]> };

/** A translation, which may leave anything out. */
export type Translation<T> = T extends string | ((...given: never[]) => unknown) | readonly unknown[]
  ? Worded<T>
  : { readonly [K in keyof T]?: Translation<T[K]> };

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words of `over` where it has them, else those of `base`. */
export function overlaid(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isGroup(base) || !isGroup(over)) return over;
  return Object.fromEntries(Object.entries(base).map(([name, value]) => [name, overlaid(value, over[name])]));
}

/** English messages, or those of the page's language, whose file is fetched only then. */
export async function inLanguage<T>(
  en: T,
  translations: { readonly es: () => Promise<Translation<T>> },
): Promise<Worded<T>> {
  const words: unknown = language === 'es' ? overlaid(en, await translations.es()) : en;
  // a translation has the type of the same shape, and what it lacks comes from the English messages
  return words as Worded<T>;
}
