import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Page, Section } from '../../shared/parts/page.js';
import { AddLetter, TakePlan } from './add-letter.js';
import { ErasDates } from './eras-dates.js';
import { LetterRules } from './letter-rules.js';
import { LettersTable } from './letters-table.js';
import { ProgramMixes } from './program-mixes.js';
import { WhomToAsk } from './whom-to-ask.js';
import { useLetterWorld, type LetterWorld } from './use-letter-world.js';

const words = m.letters;
const head = {
  title: m.common.nav.letters,
  lead: (
    <>
      {words.lead} <GuideLink id="letters" />
    </>
  ),
};

/** Who writes, how far each letter is, and what each program gets. */
export function LettersPage(): ReactNode {
  const world = useLetterWorld();
  if (world === undefined) return <Page {...head} waits={8} />;
  const isEmpty = world.letters.length === 0;
  return (
    <Page {...head} action={!isEmpty && <AddLetter />}>
      {isEmpty ? <NoLetters world={world} /> : <Letters world={world} />}
      <LetterRules rules={world.almanac.rules} profile={world.profile} />
    </Page>
  );
}

function NoLetters({ world }: { world: LetterWorld }): ReactNode {
  const { plan, profile, dates } = world;
  return (
    <>
      <Empty title={words.empty} text={words.emptyText}>
        <AddLetter />
        {plan !== null && plan.letters.length > 0 && <TakePlan plan={plan} />}
      </Empty>
      <WhomToAsk world={world} />
      {profile !== null && <ErasDates dates={dates} />}
    </>
  );
}

function Letters({ world }: { world: LetterWorld }): ReactNode {
  return (
    <>
      {world.profile !== null && <ErasDates dates={world.dates} />}
      <Section title={words.table}>
        <LettersTable letters={world.letters} />
      </Section>
      <WhomToAsk world={world} />
      <ProgramMixes world={world} />
    </>
  );
}
