/** A note of the notebook as a page of the app would write it. */
export function note(
  id: string,
  learned = '',
): {
  id: string;
  rotation: string | null;
  on: string;
  procedure: string;
  role: 'observed';
  learned: string;
  writtenAt: string;
} {
  return {
    id,
    rotation: null,
    on: '2027-07-01',
    procedure: 'port placement',
    role: 'observed',
    learned,
    writtenAt: '2027-07-01T20:00:00Z',
  };
}
