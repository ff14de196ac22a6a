import type { Mode, Plan, Profile } from '@matchwright/dossier';
import type { WhatIf } from '@matchwright/planner';
import { IconX } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { Checkbox, IconButton, MultiSelect, SelectField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { shortName } from '../../../shared/parts/program-link.js';
import { usePlanOptions, type PlanOption } from './use-plan-options.js';
import styles from './what-if.module.css';

const words = m.planWhatIf;
type Choice = Mode | 'out';
type Fields = {
  readonly plan: Plan;
  readonly change: WhatIf;
  readonly onChange: (change: WhatIf) => void;
};

function withMode(change: WhatIf, id: string, mode: Choice | null): WhatIf {
  const others = Object.entries(change.modes).filter(([program]) => program !== id);
  return { ...change, modes: Object.fromEntries(mode === null ? others : [...others, [id, mode]]) };
}

/** Ways to approach single programs other than the plan does. */
export function ProgramFields(props: Fields & { profile: Profile }): ReactNode {
  const { plan, profile, change, onChange } = props;
  const options = usePlanOptions(profile);
  const planned = useMemo(() => new Map(plan.list.map((item) => [item.program, item.mode])), [plan.list]);
  const data = options.filter(({ id }) => change.modes[id] === undefined);
  return (
    <div className={styles.programs}>
      <Rotations plan={plan} change={change} onChange={onChange} />
      <MultiSelect
        label={words.find}
        hint={words.findHint}
        placeholder={words.placeholder}
        data={data.map(({ id, label }) => ({ value: id, label }))}
        value={[]}
        closes
        onChange={([id]) => {
          // one that is in is first tried without, any other is first tried with an application
          if (id !== undefined) onChange(withMode(change, id, planned.has(id) ? 'out' : 'apply'));
        }}
      />
      <ul className={styles.tried}>
        {Object.entries(change.modes).map(([id, mode]) => (
          <Tried
            key={id}
            option={options.find((option) => option.id === id) ?? { id, label: id, modes: [] }}
            mode={mode}
            onChange={(next) => onChange(withMode(change, id, next))}
          />
        ))}
      </ul>
    </div>
  );
}

function withoutRotation(mode: Mode): Mode {
  if (mode === 'rotation-gold') return 'gold';
  return mode === 'rotation-silver' ? 'silver' : 'apply';
}

function Rotations({ plan, change, onChange }: Fields): ReactNode {
  const rotated = plan.list.filter(({ mode }) => mode.startsWith('rotation'));
  if (rotated.length === 0) return null;
  return (
    <fieldset className={styles.rotations}>
      <legend>{words.quick}</legend>
      {rotated.map(({ program, name, mode }) => {
        const without = withoutRotation(mode);
        return (
          <Checkbox
            key={program}
            label={words.without(shortName(name))}
            checked={change.modes[program] === without}
            onChange={(on) => onChange(withMode(change, program, on ? without : null))}
          />
        );
      })}
    </fieldset>
  );
}

function Tried(props: {
  option: PlanOption;
  mode: Choice;
  onChange: (mode: Choice | null) => void;
}): ReactNode {
  const { option, mode, onChange } = props;
  const { label, modes } = option;
  const ways: readonly Choice[] = ['out', ...new Set(mode === 'out' ? modes : [...modes, mode])];
  return (
    <li>
      <SelectField
        label={label}
        aria-label={words.how(label)}
        data={ways.map((value) => ({ value, label: value === 'out' ? words.out : m.common.mode[value] }))}
        value={mode}
        onChange={onChange}
      />
      <IconButton label={words.takeBack(label)} onClick={() => onChange(null)}>
        <IconX size={18} stroke={1.8} aria-hidden="true" />
      </IconButton>
    </li>
  );
}
