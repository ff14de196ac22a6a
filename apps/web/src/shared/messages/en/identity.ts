/** Words of the question about what may say who a patient was. */
export const identity = {
  title: 'This may say who the patient was',
  text: 'Nothing has been kept yet. A notebook that names a patient breaks the rules of every host.',
  takeOut: 'Take these words out and keep',
  asIs: 'It is no patient: keep as it is',
  kinds: {
    name: 'a name',
    birth: 'a date of birth',
    age: 'an age over 89',
    record: 'a record number',
    phone: 'a telephone number',
    address: 'an address',
    email: 'an e-mail address',
    stay: 'a day of admission or discharge',
    bed: 'a bed or a room',
  },
} as const;

export type EnglishIdentity = typeof identity;
