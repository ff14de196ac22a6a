import type { Verdict } from '@matchwright/almanac';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { HostReport } from '../../shared/engine/host-report.js';
import { Button, ButtonLink, Notice, Segmented, Tabs, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Cards } from '../../shared/parts/card.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page, Section } from '../../shared/parts/page.js';
import { shortName } from '../../shared/parts/program-link.js';
import { useProjectState } from '../../shared/store/use-project.js';
import { findHosts, type HostSearch } from './find-hosts.js';
import { HostCard } from './host-card.js';
import { HowManySection } from './how-many.js';
import styles from './rotations.module.css';
import { useHosts } from './use-hosts.js';

const words = m.rotations;
const states: readonly Verdict[] = ['open', 'ask', 'closed'];
const specialties = ['all', 'IR', 'DR'] as const;

/** Every program as a possible host: whom to visit, who is closed and why, and whom to ask. */
export function RotationsPage(): ReactNode {
  const project = useProjectState();
  const hosts = useHosts();
  return (
    <Page title={m.common.nav.rotations} lead={words.lead}>
      {project.status === 'empty' ? (
        <Empty title={words.empty} text={words.emptyText}>
          <ButtonLink to="/start">{words.answers}</ButtonLink>
        </Empty>
      ) : hosts.status === 'ready' ? (
        <Report report={hosts.report} />
      ) : hosts.status === 'failed' ? (
        <Notice kind="warning">{words.failed}</Notice>
      ) : (
        <LinesSkeleton lines={8} />
      )}
    </Page>
  );
}

function Report({ report }: { report: HostReport }): ReactNode {
  const names = useMemo(
    () => new Map(report.hosts.map(({ option: { program } }) => [program.id, shortName(program.name)])),
    [report],
  );
  return (
    <>
      <Hosts report={report} />
      {report.howMany !== null && (
        <HowManySection found={report.howMany} nameOf={(id) => names.get(id) ?? id} />
      )}
    </>
  );
}

/** Cards drawn at once: a phone draws them without a wait. */
const pageful = 24;

function Hosts({ report }: { report: HostReport }): ReactNode {
  const [state, setState] = useState<Verdict>('open');
  const [search, setSearch] = useState<HostSearch>({ text: '', specialty: 'all' });
  const [shown, setShown] = useState(pageful);
  const found = useMemo(() => findHosts(report.hosts, search), [report, search]);
  const here = found[state];
  const left = here.length - shown;
  return (
    <Section title={words.hosts}>
      <search className={styles.filters}>
        <TextField
          type="search"
          aria-label={words.search}
          placeholder={words.placeholder}
          icon={<IconSearch size={16} aria-hidden="true" />}
          value={search.text}
          onChange={(text) => setSearch({ ...search, text })}
        />
        <Segmented
          aria-label={words.specialty}
          value={search.specialty}
          onChange={(specialty) => setSearch({ ...search, specialty })}
          data={specialties.map((value) => ({ value, label: value === 'all' ? words.all : value }))}
        />
      </search>
      <Tabs
        label={words.policy}
        value={state}
        onChange={(next) => {
          setState(next);
          setShown(pageful);
        }}
        data={states.map((value) => ({
          value,
          label: words.tabs(words.states[value], found[value].length),
        }))}
      >
        {here.length === 0 && <p>{words.none}</p>}
        <Cards>
          {here.slice(0, shown).map((host) => (
            <HostCard key={host.option.program.id} host={host} />
          ))}
        </Cards>
        {left > 0 && (
          <Button variant="default" className={styles.more} onClick={() => setShown(shown + pageful)}>
            {words.more(Math.min(left, pageful))}
          </Button>
        )}
      </Tabs>
    </Section>
  );
}
