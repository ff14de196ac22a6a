// the CSV writer's own switch for this misses texts with a line break, hence not used; ＝＋－＠ are the wide forms
const startsFormula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A cell that no spreadsheet runs as a formula: an apostrophe in front of texts that look like one (OWASP). */
export function harmless<T extends string | number | boolean>(cell: T): T | string {
  return typeof cell === 'string' && startsFormula.test(cell) ? `'${cell}` : cell;
}
