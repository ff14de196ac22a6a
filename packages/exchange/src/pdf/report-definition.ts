import type { Plan, Profile } from '@matchwright/dossier';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { listSections } from './list-section.js';
import { methodSection } from './method-section.js';
import { practiceSections } from './practice-sections.js';
import { summarySection } from './summary-section.js';
import { ink, styles } from './theme.js';

/** The report as the PDF writer takes it; US letter, as its readers print. */
export function reportDefinition(plan: Plan, profile: Profile, madeOn: string): TDocumentDefinitions {
  return {
    pageSize: 'LETTER',
    pageMargins: [48, 42, 48, 50],
    info: {
      title: `Plan for season ${plan.season}`,
      subject: 'Applications, signals, rotations and dates for US residency',
      creator: 'Matchwright',
      producer: 'Matchwright',
      creationDate: new Date(`${madeOn}T00:00:00Z`),
    },
    language: 'en-US',
    defaultStyle: { font: 'Roboto', fontSize: 9.5, color: ink.text },
    styles,
    content: [
      ...summarySection(plan, profile, madeOn),
      ...listSections(plan),
      ...practiceSections(plan),
      ...methodSection(plan),
    ],
    footer: (page, pages): Content => ({
      columns: [
        {
          text: `Plan for season ${plan.season}. Every chance has a range; dates marked * are projected.`,
          width: '*',
        },
        { text: `${page} of ${pages}`, width: 50, alignment: 'right' },
      ],
      style: 'small',
      margin: [48, 18, 48, 0],
    }),
  };
}
