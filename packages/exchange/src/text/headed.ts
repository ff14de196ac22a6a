/** A section of a text report: its title in capitals, or nothing where there is nothing to say. */
export function headed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title.toUpperCase(), '', ...lines];
}
