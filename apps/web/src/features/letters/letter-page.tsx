import type { Letter } from '@matchwright/dossier';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRotationGuide } from '../../shared/engine/use-rotation-guide.js';
import { Button, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Page } from '../../shared/parts/page.js';
import { commitChange, useRecord } from '../../shared/store/index.js';
import { AboutLetter } from './about-letter.js';
import { AssignedPrograms } from './assigned-programs.js';
import { LetterRules } from './letter-rules.js';
import { LetterStands } from './letter-stands.js';
import { writerOf } from './letter-steps.js';
import { LetterTexts } from './letter-texts.js';
import { Packet } from './packet/packet.js';
import styles from './letters.module.css';
import { useLetterWorld, type LetterWorld } from './use-letter-world.js';

const route = getRouteApi('/letters/$id');
const words = m.letters;

/** One letter, from asking to ERAS, with its packet. */
export function LetterPage(): ReactNode {
  const { id } = route.useParams();
  const letter = useRecord('letters', id);
  const world = useLetterWorld();
  if (letter === undefined || world === undefined)
    return <Page above={<Back />} title={m.common.nav.letters} waits={10} />;
  if (letter === null) {
    return (
      <Page title={words.page.missing} lead={words.page.missingText} narrow>
        <Back />
      </Page>
    );
  }
  return <OneLetter key={id} letter={letter} world={world} />;
}

function Back(): ReactNode {
  return (
    <p className="small">
      <Link to="/letters">← {words.page.back}</Link>
    </p>
  );
}

function OneLetter({ letter, world }: { letter: Letter; world: LetterWorld }): ReactNode {
  const state = useRotationGuide();
  const guide = state.status === 'ready' ? state.guide : null;
  const navigate = useNavigate();

  async function remove(): Promise<void> {
    const label = words.did.removed(writerOf(letter));
    const done = await commitChange(label, (draft) => draft.remove('letters', letter.id));
    if (!done.ok) return;
    if (done.value !== null) offerUndo(label, done.value);
    await navigate({ to: '/letters' });
  }

  return (
    <Page above={<Back />} title={writerOf(letter)} lead={words.kinds[letter.kind]}>
      <LetterStands letter={letter} dates={world.dates} />
      <AboutLetter letter={letter} world={world} />
      {state.status === 'loading' && <LinesSkeleton lines={6} />}
      {state.status === 'failed' && <Notice kind="warning">{state.reason}</Notice>}
      {guide && <LetterTexts letter={letter} world={world} guide={guide} />}
      {guide && <Packet letter={letter} world={world} guide={guide} />}
      <AssignedPrograms letter={letter} world={world} />
      <LetterRules rules={world.almanac.rules} profile={world.profile} />
      <Button variant="default" className={styles.remove} onClick={() => void remove()}>
        {words.page.remove}
      </Button>
    </Page>
  );
}
