import type { DocumentKind } from '@matchwright/dossier';

/** What papers that hosts ask for are called where the host has no name of its own for them. */
export const paperWords: Readonly<Record<DocumentKind, string>> = {
  transcript: 'Transcript',
  cv: 'CV',
  photo: 'Photo',
  'deans-letter': 'Dean’s letter',
  'exam-report': 'Exam report',
  immunisation: 'Immunisation record',
  'health-insurance': 'Health insurance',
  'liability-insurance': 'Liability insurance',
  'background-check': 'Background check',
  'drug-screen': 'Drug screen',
  'life-support': 'Life-support certificate',
  hipaa: 'HIPAA certificate',
  osha: 'OSHA certificate',
  letter: 'Letter',
  statement: 'Statement',
  other: 'Paper',
};
