import { documentKinds, type Rotation } from '@matchwright/dossier';
import { applyByDate } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { seasonRuleNumber } from '../../shared/engine/season-rule.js';
import { day } from '../../shared/format/plain.js';
import { Badge, Button, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { newId } from '../../shared/store/index.js';
import { HostDetails } from './host-details.js';
import { changeRotation, typeIntoRotation } from '../../shared/season/change-rotation.js';
import type { Committed } from '../../shared/store/index.js';
import styles from './rotations.module.css';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.portfolio;
type Paper = Rotation['documents'][number];
const paperStates = ['needed', 'requested', 'ready', 'sent', 'not-needed'] as const;

type Props = { readonly rotation: Rotation; readonly name: string; readonly facts: RotationFacts };

/** The application to one host: its window, when it was sent, what the host asks and charges, and the papers. */
export function ApplicationPart(props: Props): ReactNode {
  const { rotation, name, facts } = props;
  const option = facts.hostOf.get(rotation.program)?.option;
  const open = rotation.documents.filter(({ state }) => state === 'needed' || state === 'requested').length;
  return (
    <>
      <Window {...props} />
      {option !== undefined && <HostDetails option={option} facts={facts} />}
      <details>
        <summary>{words.papers(rotation.documents.length - open, rotation.documents.length)}</summary>
        <ul className={styles.plainList}>
          {rotation.documents.map((paper) => (
            <PaperLine key={paper.id} paper={paper} rotation={rotation} name={name} />
          ))}
        </ul>
        <AddPaper rotation={rotation} name={name} />
      </details>
    </>
  );
}

/** When hosts take applications for these dates; a lead time that no page states is the usual one, and said to be. */
function Window({ rotation, name, facts }: Props): ReactNode {
  const { id, start, status, appliedOn } = rotation;
  const option = facts.hostOf.get(rotation.program)?.option;
  if (start === undefined || option === undefined) return null;
  const { weeks, stated } = option.leadWeeks;
  const months = seasonRuleNumber(facts.almanac, facts.profile, 'host-lead-weeks', 'opensMonths');
  const isOpen = status === 'considering' || status === 'applying';
  return (
    <>
      {isOpen && (
        <p className="small">
          {words.applyBy(day(applyByDate({ start }, weeks)))}{' '}
          <Badge>{stated ? words.stated : words.usual}</Badge>{' '}
          {months !== undefined && <span className="soft">{words.opens(months)}</span>}
        </p>
      )}
      {!isOpen && (
        <TextField
          type="date"
          label={words.appliedOn}
          value={appliedOn ?? ''}
          onChange={(on) =>
            void typeIntoRotation(words.changed(name), id, 'appliedOn', ({ appliedOn: _before, ...old }) =>
              on === '' ? old : { ...old, appliedOn: on },
            )
          }
        />
      )}
    </>
  );
}

function changePaper(
  rotation: Rotation,
  name: string,
  paper: Paper,
  change: (paper: Paper) => Paper,
): Promise<Committed> {
  return changeRotation(words.paperChanged(paperName(paper), name), rotation.id, (old) => ({
    ...old,
    documents: old.documents.map((each) => (each.id === paper.id ? change(each) : each)),
  }));
}

function paperName({ label, kind }: Paper): string {
  return label === '' ? words.paperKinds[kind] : label;
}

function PaperLine(props: { paper: Paper; rotation: Rotation; name: string }): ReactNode {
  const { paper, rotation, name } = props;
  const called = paperName(paper);
  return (
    <li className={styles.paper}>
      <span>
        {called} <span className="soft small">{paper.note}</span>
      </span>
      <SelectField
        aria-label={words.stateOf(called, name)}
        data={paperStates.map((value) => ({ value, label: words.paperStates[value] }))}
        value={paper.state}
        onChange={(state) => changePaper(rotation, name, paper, (old) => ({ ...old, state }))}
      />
      <TextField
        type="date"
        aria-label={words.dueOf(called, name)}
        value={paper.due ?? ''}
        onChange={(due) =>
          void changePaper(rotation, name, paper, ({ due: _before, ...old }) =>
            due === '' ? old : { ...old, due },
          )
        }
      />
    </li>
  );
}

function AddPaper({ rotation, name }: { rotation: Rotation; name: string }): ReactNode {
  const [label, setLabel] = useState('');
  const [kind, setKind] = useState<Paper['kind']>('other');
  return (
    <form
      className={styles.paper}
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() === '' && kind === 'other') return;
        void changeRotation(words.paperAdded(name), rotation.id, (old) => ({
          ...old,
          documents: [
            ...old.documents,
            { id: newId(), kind, label: label.trim(), state: 'needed', note: '' },
          ],
        }));
        setLabel('');
      }}
    >
      <TextField label={words.anotherPaper} maxLength={200} value={label} onChange={setLabel} />
      <SelectField
        label={words.paperKind}
        data={documentKinds.map((value) => ({ value, label: words.paperKinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <Button type="submit" variant="default" size="s">
        {words.addPaper}
      </Button>
    </form>
  );
}
