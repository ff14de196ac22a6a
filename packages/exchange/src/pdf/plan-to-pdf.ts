import type { Plan, Profile } from '@matchwright/dossier';
import { reportDefinition } from './report-definition.js';

/** What the report cannot know by itself. */
export type PdfOptions = {
  /** ISO date printed on the report and stored as its creation date. */
  readonly madeOn: string;
};

/**
 * The plan as a PDF report to read, print or hand to an adviser: what it is, the chances with their ranges and
 * evidence, the list, signals, rotations, letters, cost, dates, method and limits with sources.
 *
 * The writer and its fonts (about 1 MB) are loaded when first used. It runs in its browser build everywhere,
 * which knows no file system, and every address is refused: nothing outside the plan can get into the report.
 * The same input gives the same bytes.
 */
export async function planToPdf(plan: Plan, profile: Profile, options: PdfOptions): Promise<Uint8Array> {
  const [{ default: pdfmake }, { default: fonts }] = await Promise.all([
    import('pdfmake/build/pdfmake.js'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  pdfmake.addVirtualFileSystem(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  const buffer = await pdfmake.createPdf(reportDefinition(plan, profile, options.madeOn)).getBuffer();
  return new Uint8Array(buffer);
}
