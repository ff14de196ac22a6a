import type { Plan, Profile, Robustness, Task } from '@matchwright/dossier';
import { loadAlmanac, loadRotationGuide } from '../engine/engine-client.js';
import { today } from '../format/plain.js';
import { saveFile } from './save-file.js';

// the writers are heavy: they are loaded when first wanted
const exchange = () => import('@matchwright/exchange');

function stamp(): string {
  return new Date().toISOString();
}

function nameOf(plan: Plan, ending: string): string {
  return `matchwright-${plan.season}-${ending}`;
}

/** Everything that is stored, as the text of a project file. */
export async function projectText(): Promise<string> {
  const [{ writeProject }, { readWhole }] = await Promise.all([exchange(), import('../store/content.js')]);
  const { profile, records, plan } = await readWhole();
  return writeProject({ savedAt: stamp(), app: plan?.provenance.engine ?? 'web', profile, plan, records });
}

/** Downloads everything as one project file, readable with any editor. */
export async function downloadProject(): Promise<void> {
  saveFile(`matchwright-${today()}.json`, await projectText(), 'application/json');
}

/** Downloads the list as CSV. */
export async function downloadCsv(plan: Plan): Promise<void> {
  const { planToCsv } = await exchange();
  saveFile(nameOf(plan, 'list.csv'), planToCsv(plan), 'text/csv;charset=utf-8');
}

/** The plan with what files say beside it: what money buys, and how firm its lines are. */
async function withStudies(
  plan: Plan,
  profile: Profile,
): Promise<{ readonly plan: Plan; readonly robustness: Robustness | undefined }> {
  const { studiesForFiles } = await import('../engine/use-study.js');
  const { curve, robustness } = await studiesForFiles(profile, new AbortController().signal);
  return { plan: { ...plan, curve }, robustness };
}

/** Downloads the plan as a workbook. */
export async function downloadXlsx(plan: Plan, profile: Profile): Promise<void> {
  const [{ planToXlsx }, full] = await Promise.all([exchange(), withStudies(plan, profile)]);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const { robustness } = full;
  saveFile(nameOf(plan, 'plan.xlsx'), await planToXlsx(full.plan, { robustness }), type);
}

/** Downloads the dates as a calendar file: what the plan and the person's records give, and is not done yet. */
export async function downloadIcs(plan: Plan): Promise<void> {
  const [{ planToIcs }, tasks] = await Promise.all([exchange(), openTasks(plan)]);
  const calendar = planToIcs({ season: plan.season, tasks }, { stamp: stamp() });
  saveFile(nameOf(plan, 'season.ics'), calendar, 'text/calendar;charset=utf-8');
}

async function openTasks(plan: Plan): Promise<Task[]> {
  const [{ readWhole }, { tasksOf }] = await Promise.all([
    import('../store/content.js'),
    import('../season/tasks-of.js'),
  ]);
  const [{ profile, records }, almanac, guide] = await Promise.all([
    readWhole(),
    loadAlmanac(),
    // without the guide only the dates of hosts' answers are missing
    loadRotationGuide().catch(() => null),
  ]);
  const tasks = profile === null ? null : tasksOf({ almanac, guide, profile, plan, records });
  return tasks?.flatMap(({ task, done }) => (done ? [] : [task])) ?? [...plan.tasks];
}

/** Downloads the report. */
export async function downloadPdf(plan: Plan, profile: Profile): Promise<void> {
  const [{ planToPdf }, full] = await Promise.all([exchange(), withStudies(plan, profile)]);
  const { robustness } = full;
  const bytes = await planToPdf(full.plan, profile, { madeOn: today(), robustness });
  saveFile(nameOf(plan, 'report.pdf'), bytes, 'application/pdf');
}
