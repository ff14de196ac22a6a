import type { Plan, Profile, Robustness } from '@matchwright/dossier';
import { reportDefinition } from './report-definition.js';

/** What the report cannot know by itself. */
export type PdfOptions = {
  /** ISO date printed on the report and stored as its creation date. */
  readonly madeOn: string;
  /** Which lines stay in the plan under single versions of the model; left out, that of `plan.why` if it is there. */
  readonly robustness?: Robustness | undefined;
};

/** Pages that an adviser with ten minutes reads, and the lines in short that are tried until they suffice. */
const mostPages = 5;
const shorterAndShorter = [Infinity, 130, 90, 50] as const;

/**
 * The plan as a PDF report of three to five pages to print or hand to an adviser who has ten minutes: the person and the
 * chances with ranges and evidence, what to talk over and the dates that bind on the first page; then the list, lines with
 * a signal or a rotation with their reasons and the rest in short; rotations, letters, money with its curve and stop rule,
 * how firm the plan is, certificate, method, limits and sources.
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
  let buffer: Uint8Array = new Uint8Array();
  for (const shortLines of shorterAndShorter) {
    let pages = 0;
    const onPages = (count: number): void => {
      pages = count;
    };
    const definition = reportDefinition(plan, profile, { ...options, shortLines, onPages });
    buffer = await pdfmake.createPdf(definition).getBuffer();
    if (pages <= mostPages) break;
  }
  return new Uint8Array(buffer);
}
