/** Words of the page that shows a file which somebody shared. */
export const look = {
  title: 'Read a shared file',
  lead: 'Somebody has shared their plan with you. Here you read it. Your own data stay as they are.',
  choose: 'The file',
  chooseHint: 'It is read in this browser and sent nowhere. If it is locked, you need its passphrase.',
  action: 'Choose a file',
  open: 'What they share with you',
  readOnly: 'You can read it, not change it. It is forgotten when you close it or leave this page.',
  from: (name: string, when: string): string => `${name}, written ${when}.`,
  leftOut: (parts: string): string => `Left out by the sender: ${parts}.`,
  close: 'Close the file',
  bringIn: 'Is it your own file? Then bring it in on the page',
  toData: 'Your data',
} as const;

export type EnglishLook = typeof look;
