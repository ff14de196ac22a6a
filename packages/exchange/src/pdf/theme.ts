import type { Content, CustomTableLayout, StyleDictionary, TableCell } from 'pdfmake/interfaces.js';

/** Colours that also tell apart in grey print. */
export const ink = {
  text: '#1c2530',
  muted: '#5a6672',
  accent: '#0e5a6b',
  range: '#a9cbd3',
  rule: '#d5dce2',
  band: '#f2f6f8',
} as const;

/** Margins of a US letter page and the width of its text block, in points. */
export const margin = { side: 42, top: 36, bottom: 42 } as const;
export const textWidth = 612 - 2 * margin.side;

export const styles: StyleDictionary = {
  title: { fontSize: 20, bold: true, color: ink.accent },
  subtitle: { fontSize: 9.5, color: ink.muted, margin: [0, 2, 0, 0] },
  heading: { fontSize: 12, bold: true, color: ink.accent, margin: [0, 9, 0, 3] },
  subheading: { fontSize: 9.5, bold: true, color: ink.text, margin: [0, 6, 0, 0] },
  lead: { fontSize: 9.5, lineHeight: 1.2 },
  small: { fontSize: 7.5, color: ink.muted, lineHeight: 1.1 },
  column: { fontSize: 7.5, bold: true, color: ink.muted },
  big: { fontSize: 30, bold: true, color: ink.accent },
};

/** Thin lines between rows, a stronger one under the titles, nothing upright. */
export const quietLines: CustomTableLayout = {
  hLineWidth: (line, { table }) => {
    const { headerRows = 0, body } = table;
    return line < headerRows || line === body.length ? 0 : 0.5;
  },
  vLineWidth: () => 0,
  hLineColor: (line, { table }) => (line === table.headerRows ? ink.muted : ink.rule),
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: () => 3,
  paddingTop: () => 1.6,
  paddingBottom: () => 1.6,
};

/** A section's title where no table follows. */
export function heading(text: string): Content {
  return { text, style: 'heading' };
}

/** A table's column: its title, its width in points or `*` for what is left, numbers to the right. */
export type PdfColumn = readonly [title: string, width: number | '*', align?: 'right'];

/** How a table is set: the style of its heading, and the size of its type. */
type Setting = { readonly style: 'heading' | 'subheading'; readonly fontSize?: number };

/**
 * A table under its own heading. Heading and column titles come back on every page that the table runs over,
 * so that neither ever stands alone at the foot of a page; rows are kept whole. Without a title it has column titles
 * alone.
 */
export function headedTable(
  title: string | null,
  { style, fontSize = 8.5 }: Setting,
  columns: readonly PdfColumn[],
  rows: readonly (readonly TableCell[])[],
): Content {
  const filler = columns.slice(1).map((): TableCell => ({ text: '' }));
  const titles = columns.map(([text, , alignment]): TableCell => ({
    text,
    style: 'column',
    ...(alignment === undefined ? {} : { alignment }),
  }));
  return {
    layout: quietLines,
    fontSize,
    table: {
      headerRows: title === null ? 1 : 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(([, width]) => width),
      body: [
        ...(title === null ? [] : [[{ text: title, style, colSpan: columns.length }, ...filler]]),
        titles,
        ...rows.map((row) => [...row]),
      ],
    },
  };
}

/** A cell with a second, quieter line. */
export function twoLines(first: Content, second: string): TableCell {
  return second === '' ? { stack: [first] } : { stack: [first, { text: second, style: 'small' }] };
}

/** A number cell, set to the right. */
export function figure(text: string): TableCell {
  return { text, alignment: 'right', noWrap: true };
}

/** Keeps each number and its per cent sign on one line. */
export function together(text: string): string {
  return text.replaceAll(' %', '\u00A0%');
}
