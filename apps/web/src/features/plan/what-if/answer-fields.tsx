import type { Profile } from '@matchwright/dossier';
import { scoreOf, type WhatIf } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { dollars } from '../../../shared/format/plain.js';
import { Slider } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import styles from './what-if.module.css';

const words = m.planWhatIf;

/** Score, money and the number of rotations, each as a slider. */
export function AnswerFields(props: {
  profile: Profile;
  change: WhatIf;
  onChange: (change: WhatIf) => void;
}): ReactNode {
  const { profile, change, onChange } = props;
  const { limits } = profile;
  const score = scoreOf(profile);
  return (
    <div className={styles.sliders}>
      {score !== undefined && (
        <Slider
          label={words.score}
          min={Math.min(score, 205)}
          max={Math.max(score, 285)}
          value={change.step2ck ?? score}
          say={String}
          onChange={(step2ck) => onChange({ ...change, step2ck })}
        />
      )}
      <Slider
        label={words.money}
        hint={words.limitsHint}
        min={0}
        max={Math.max(20_000, 2 * limits.dollars)}
        step={250}
        value={change.dollars ?? limits.dollars}
        say={dollars}
        onChange={(most) => onChange({ ...change, dollars: most })}
      />
      <Slider
        label={words.rotations}
        min={0}
        max={8}
        value={change.rotations ?? limits.rotations}
        say={String}
        onChange={(rotations) => onChange({ ...change, rotations })}
      />
    </div>
  );
}
