/** One column of a text table. Exactly one column of a table should be `flexible`: it takes what is left. */
export type TextColumn = {
  readonly title: string;
  readonly align?: 'left' | 'right';
  readonly flexible?: boolean;
};

const gap = '  ';
const leastFlexible = 12;

/**
 * A table for a terminal: columns as wide as their longest cell, the flexible one cut with "…" so that no line
 * is wider than `width` characters (unless the fixed columns alone are), a rule under the titles.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const needed = columns.map((column, i) =>
    Math.max(...[column.title, ...rows.map((row) => row[i] ?? '')].map(length)),
  );
  const fixed = needed.reduce((sum, each, i) => (columns[i]?.flexible === true ? sum : sum + each), 0);
  const left = Math.max(leastFlexible, width - fixed - gap.length * (columns.length - 1));
  const widths = needed.map((each, i) => (columns[i]?.flexible === true ? Math.min(each, left) : each));
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, i) => fitted(cells[i] ?? '', widths[i] ?? 0, column.align ?? 'left'))
      .join(gap)
      .trimEnd();
  return [
    line(columns.map((column) => column.title)),
    widths.map((each) => '─'.repeat(each)).join(gap),
    ...rows.map((row) => line(row)),
  ];
}

/** A paragraph broken at spaces to lines of at most `width` characters, later lines indented; long words stay whole. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && length(longer) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function fitted(text: string, width: number, align: 'left' | 'right'): string {
  const cut =
    length(text) > width
      ? `${Array.from(text)
          .slice(0, width - 1)
          .join('')
          .trimEnd()}…`
      : text;
  const space = ' '.repeat(Math.max(0, width - length(cut)));
  return align === 'right' ? space + cut : cut + space;
}

/** Characters as a reader counts them, not UTF-16 units. */
function length(text: string): number {
  return Array.from(text).length;
}
