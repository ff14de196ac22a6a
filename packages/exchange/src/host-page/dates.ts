const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** A month's name or its short form; a fragment of a pattern. */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A day of the year, or "mid-April"; a fragment of a pattern. */
export const datePattern = `(?:(?:early|mid|late)[- ]${monthPattern}|${monthPattern}\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s20\\d{2})?|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${monthPattern}(?:,?\\s20\\d{2})?|\\d{1,2}/\\d{1,2}/20\\d{2})`;

/** 1–12. */
export function monthOf(text: string): number {
  return names.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3))) + 1;
}

const fullDate = new RegExp(
  `\\b(?<m>${monthPattern})\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y>20\\d{2})\\b|\\b(?<d2>\\d{1,2})\\s(?<m2>${monthPattern}),?\\s(?<y2>20\\d{2})\\b|\\b(?<m3>\\d{1,2})/(?<d3>\\d{1,2})/(?<y3>20\\d{2})\\b|\\b(?<iso>20\\d{2}-\\d{2}-\\d{2})\\b`,
  'gi',
);

/** Dates with their year, as ISO days with their places; days that no calendar has are left out. */
export function fullDates(
  text: string,
): { readonly iso: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(fullDate)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { m, d, y, m2, d2, y2, m3, d3, y3, iso } = groups;
    const year = y ?? y2 ?? y3;
    const month = m3 ?? String(monthOf(m ?? m2 ?? ''));
    const day = iso ?? `${year}-${month.padStart(2, '0')}-${(d ?? d2 ?? d3 ?? '').padStart(2, '0')}`;
    const time = Date.parse(`${day}T00:00:00Z`);
    const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
    return isReal ? [{ iso: day, start: index, end: index + whole.length }] : [];
  });
}

/** Months in calendar order as the ledger writes them: "7-10", over the new year "11-3", apart "1, 7". */
export function monthsText(months: readonly number[]): string {
  const set = new Set(months);
  const starts = [...set].filter((month) => !set.has(((month + 10) % 12) + 1));
  const [first] = starts;
  if (starts.length !== 1 || first === undefined || set.size === 1)
    return [...set].sort((a, b) => a - b).join(', ');
  return `${first}-${((first + set.size - 2) % 12) + 1}`;
}

/** From the first to the last month, both included, over the new year where need be. */
export function monthsBetween(from: number, to: number): number[] {
  const count = ((to - from + 12) % 12) + 1;
  return Array.from({ length: count }, (_, i) => ((from + i - 1) % 12) + 1);
}
