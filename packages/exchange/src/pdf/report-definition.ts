import type { Plan, Profile, Robustness } from '@matchwright/dossier';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { firmnessOf } from '../firmness.js';
import { datesSection } from './dates-section.js';
import { hangsOnSection } from './hangs-on-section.js';
import { listSections } from './list-section.js';
import { methodSection } from './method-section.js';
import { moneySection } from './money-section.js';
import { practiceSections } from './practice-sections.js';
import { summarySection, talkSection } from './summary-section.js';
import { ink, margin, styles } from './theme.js';

/** What the report cannot know from plan and profile. */
export type ReportParts = {
  readonly madeOn: string;
  readonly robustness?: Robustness | undefined;
  /** Lines of the list that are printed in short, at most; all unless told. */
  readonly shortLines?: number;
  /** Told how many pages it became. */
  readonly onPages?: (pages: number) => void;
};

/** The report as the PDF writer takes it; US letter, as its readers print. */
export function reportDefinition(
  plan: Plan,
  profile: Profile,
  { madeOn, robustness = plan.why?.robustness, shortLines = Infinity, onPages }: ReportParts,
): TDocumentDefinitions {
  return {
    pageSize: 'LETTER',
    pageMargins: [margin.side, margin.top, margin.side, margin.bottom],
    info: {
      title: `Plan for season ${plan.season}`,
      subject: 'Applications, signals, rotations and dates for US residency',
      creator: 'Matchwright',
      producer: 'Matchwright',
      creationDate: new Date(`${madeOn}T00:00:00Z`),
    },
    language: 'en-US',
    defaultStyle: { font: 'Roboto', fontSize: 9, color: ink.text },
    styles,
    content: [
      ...summarySection(plan, profile, madeOn),
      ...talkSection(plan),
      ...datesSection(plan),
      ...listSections(plan, firmnessOf(robustness), shortLines),
      ...practiceSections(plan),
      ...moneySection(plan),
      ...hangsOnSection(plan, robustness),
      ...methodSection(plan),
    ],
    footer: (page, pages): Content => {
      onPages?.(pages);
      return {
        columns: [
          {
            text: `Plan for season ${plan.season}. Every chance has a range; dates marked * are projected.`,
            width: '*',
          },
          { text: `${page} of ${pages}`, width: 50, alignment: 'right' },
        ],
        style: 'small',
        margin: [margin.side, 14, margin.side, 0],
      };
    },
  };
}
