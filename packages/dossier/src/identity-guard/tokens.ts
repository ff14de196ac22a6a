/** One word or number of a text. */
export type Token = {
  readonly text: string;
  /** Lower case, without accents and without a possessive ending. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this token and the one before it; cut after a few characters. */
  readonly gap: string;
  readonly isPossessive: boolean;
};

const word = /[\p{L}\p{M}\d](?:[\p{L}\p{M}\d]|['’-](?=[\p{L}\p{M}\d]))*/gu;
const possessive = /['’]s$/i;

/** A text as words with their places; one pass. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let last = 0;
  for (const { 0: whole, index } of text.matchAll(word)) {
    const bare = whole.replace(possessive, '');
    found.push({
      text: bare,
      folded: folded(bare),
      start: index,
      end: index + bare.length,
      gap: text.slice(last, Math.min(index, last + 6)),
      isPossessive: bare.length < whole.length,
    });
    last = index + whole.length;
  }
  return found;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Nothing but spaces, or the full stop of an abbreviation, lies before the token. */
export function follows(token: Token | undefined): boolean {
  return token !== undefined && /^\.?[ \t]{0,2}$/.test(token.gap);
}
