/** The newest `readOn` anywhere inside a value, as an ISO date; the empty text where there is none. */
export function newestDate(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  let newest = '';
  for (const [key, inner] of Object.entries(value)) {
    const date = key === 'readOn' && typeof inner === 'string' ? inner : newestDate(inner);
    if (date > newest) newest = date;
  }
  return newest;
}
