/** A report as it is printed: one JSON document where that is wanted, else text for people. */
export function shown<Report>(
  report: Report,
  options: { readonly json?: boolean },
  render: (report: Report) => string,
): string {
  return options.json ? `${JSON.stringify(report, null, 2)}\n` : render(report);
}
