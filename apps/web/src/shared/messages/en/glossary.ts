/** The field's words, explained in one or two sentences. */
export const glossary = {
  match: [
    'Match',
    'The yearly round in which the NRMP pairs applicants and programs from both sides’ ranked lists.',
  ],
  season: [
    'Season',
    'Named by its Match year: for the 2028 season you apply in September 2027 and match in March 2028.',
  ],
  ir: [
    'IR',
    'Interventional radiology: image-guided procedures. Integrated IR programs take people from medical school.',
  ],
  dr: ['DR', 'Diagnostic radiology. With the ESIR pathway it can lead to IR with one further year.'],
  esir: ['ESIR', 'Early specialization in IR, inside a DR program. It shortens later IR training by a year.'],
  firstYear: [
    'First year',
    'The clinical year before radiology: transitional, medicine-preliminary or surgery-preliminary.',
  ],
  categorical: ['Categorical (C)', 'A track with the first clinical year included.'],
  advanced: ['Advanced (A)', 'A track that starts in the second year. You need a first year elsewhere.'],
  signal: [
    'Signal',
    'A mark of real interest sent with the application. You have few: gold counts more than silver.',
  ],
  rotation: [
    'Rotation',
    'A visiting elective at another hospital, most often of four weeks. Also called an away rotation or audition.',
  ],
  vslo: [
    'VSLO',
    'The service through which many hosts take applications for visiting electives. Your school must take part.',
  ],
  lcme: [
    'LCME',
    'The body that accredits MD schools in the US. Many hosts admit only students of such schools.',
  ],
  coca: ['COCA', 'The body that accredits DO schools in the US.'],
  img: [
    'IMG',
    'International medical graduate: trained at a school outside the US and Canada. US-IMG: such a person with US citizenship.',
  ],
  eras: [
    'ERAS',
    'The service through which residency applications are sent. Fees rise with the number of programs.',
  ],
  nrmp: ['NRMP', 'The organisation that runs the Match. Long ranked lists cost extra.'],
  soap: ['SOAP', 'The week in which unfilled places are offered to people without one.'],
  range: ['Range', 'Nine in ten of the ways the model could be right lie inside it.'],
  points: ['Points', 'How good an outcome is to you, from 0 (no place) to 100 (the best).'],
  signalPool: ['Signal pool', 'The signals you may send in one specialty, or in several that share them.'],
  rol: [
    'Rank order list (ROL)',
    'Your programs in the order of your wish. Only those on it can be matched to you.',
  ],
  supplemental: ['Supplemental list', 'A list of first-year programs that hangs on one advanced position.'],
  couple: ['Couple', 'Two applicants who rank pairs of programs, so that both places suit.'],
  mspe: ['MSPE', 'The dean’s summary of your time at medical school, released to all programs on one day.'],
  ck: [
    'Step 2 CK',
    'The second exam on the way to a license, about clinical knowledge. Programs see its three-digit score.',
  ],
  ecfmg: [
    'ECFMG',
    'Checks and certifies people from schools abroad. You need its certificate before residency begins.',
  ],
  usce: [
    'US clinical experience (USCE)',
    'Hands-on work with patients in the United States, unlike watching or research.',
  ],
  tie: ['Tie', 'A link to a place: where you grew up, studied, worked, or have close family.'],
  certificate: [
    'Certificate',
    'The best that any plan could reach under the model, beside what yours reaches.',
  ],
  certify: [
    'Certify',
    'To confirm your list in the NRMP’s own system. Only a certified list counts in the Match.',
  ],
  acgme: ['ACGME', 'The body that accredits residency programs. Its code names each program.'],
} as const;

export type EnglishGlossary = typeof glossary;
