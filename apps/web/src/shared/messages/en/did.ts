/** What a change is called in the history, where undo names it. */
export const did = {
  changedProfile: 'Changed your answers',
  replacedProfile: 'Put other answers in place',
  tookIn: (name: string): string => `Took in ${name}`,
  putBack: (when: string): string => `Put back the state of ${when}`,
} as const;

export type EnglishDid = typeof did;
