import type { Plan } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { downloadCsv, downloadIcs, downloadPdf, downloadXlsx } from '../../shared/files/downloads.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import type { OpenProject } from '../../shared/store/project.js';
import styles from './data.module.css';

const words = m.data.downloads;
type Kind = 'csv' | 'xlsx' | 'ics' | 'pdf';
const kinds: readonly Kind[] = ['csv', 'xlsx', 'ics', 'pdf'];

function download(kind: Kind, plan: Plan, project: OpenProject): Promise<void> {
  if (kind === 'csv') return downloadCsv(plan);
  if (kind === 'xlsx') return downloadXlsx(plan, project.planned);
  return kind === 'ics' ? downloadIcs(plan) : downloadPdf(plan, project.planned);
}

/** The plan for spreadsheets, calendars and paper, with the profile that it was made from. */
export function Downloads({ project }: { project: OpenProject }): ReactNode {
  const [working, setWorking] = useState<Kind | null>(null);
  const [failed, setFailed] = useState(false);
  const { plan } = project;

  async function start(kind: Kind): Promise<void> {
    if (plan === null) return;
    setWorking(kind);
    setFailed(false);
    try {
      await download(kind, plan, project);
    } catch {
      setFailed(true);
    }
    setWorking(null);
  }

  return (
    <Section title={words.title}>
      {plan === null && <p className="soft">{words.none}</p>}
      {failed && <p role="alert">{words.failed}</p>}
      {plan !== null && (
        <ul className={styles.files}>
          {kinds.map((kind) => (
            <li key={kind}>
              <span>
                {words[kind][0]} <span className="soft small">{words[kind][1]}</span>
              </span>
              <Button
                variant="default"
                size="s"
                aria-label={`${m.plan.download}: ${words[kind][0]}`}
                onClick={() => void start(kind)}
              >
                {working === kind ? words.working : kind.toUpperCase()}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
