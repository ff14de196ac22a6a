/** Words of one rotation's own page. */
export const rotation = {
  missing: 'This rotation is not here',
  missingText: 'It may have been deleted; undo brings it back. All your rotations are on the page Rotations.',
  toRotations: 'Open the rotations',
  tabs: 'Parts of this rotation',
  views: { before: 'Before', notebook: 'Notebook', 'half-time': 'Half-time', end: 'End' },
  statuses: {
    considering: 'considering',
    applying: 'applying',
    applied: 'applied',
    held: 'offer to answer',
    accepted: 'accepted',
    declined: 'declined by you',
    refused: 'refused',
    withdrawn: 'withdrawn',
    'under-way': 'under way',
    done: 'done',
  },
  dates: (from: string, to: string): string => `${from} – ${to}`,
  noDates: 'No dates yet',
} as const;
