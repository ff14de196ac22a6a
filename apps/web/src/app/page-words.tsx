import { useLocation } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { m, type TermId } from '../shared/messages/index.js';
import { Term } from '../shared/parts/term.js';
import styles from './shell.module.css';

/** The field's words on each page, by the first part of its address; those that its texts do not explain in place. */
const pageWords: Readonly<Record<string, readonly TermId[]>> = {
  start: ['img', 'lcme', 'coca', 'ck', 'ir', 'dr', 'firstYear', 'tie', 'usce', 'signal'],
  today: [
    'ir',
    'dr',
    'eras',
    'vslo',
    'mspe',
    'signal',
    'nrmp',
    'ck',
    'coca',
    'firstYear',
    'img',
    'lcme',
    'tie',
    'ecfmg',
  ],
  plan: [
    'ir',
    'dr',
    'signal',
    'firstYear',
    'soap',
    'certificate',
    'esir',
    'eras',
    'nrmp',
    'mspe',
    'ck',
    'img',
    'ecfmg',
    'tie',
    'lcme',
    'coca',
    'rotation',
    'advanced',
    'certify',
    'rol',
    'supplemental',
    'usce',
    'vslo',
  ],
  programs: [
    'ir',
    'dr',
    'img',
    'esir',
    'ecfmg',
    'ck',
    'usce',
    'categorical',
    'advanced',
    'firstYear',
    'vslo',
    'signal',
    'tie',
    'coca',
    'lcme',
    'eras',
    'nrmp',
  ],
  compare: ['ir', 'dr', 'esir', 'ecfmg', 'ck', 'usce', 'firstYear', 'img', 'categorical', 'advanced'],
  preferences: ['ir', 'dr'],
  rotations: ['ir', 'dr', 'vslo', 'lcme', 'coca', 'img', 'eras', 'usce', 'tie'],
  notebook: ['ir'],
  letters: ['ir', 'dr', 'eras'],
  people: ['ir', 'img'],
  stories: ['ir', 'eras', 'img'],
  applications: [
    'ir',
    'dr',
    'signal',
    'acgme',
    'nrmp',
    'firstYear',
    'eras',
    'img',
    'ck',
    'ecfmg',
    'esir',
    'usce',
  ],
  forecast: ['ir', 'dr', 'firstYear', 'acgme', 'nrmp'],
  interviews: ['ir', 'dr', 'rol'],
  'season-end': ['ir', 'dr', 'firstYear'],
  'rank-list': [
    'rol',
    'nrmp',
    'certify',
    'soap',
    'couple',
    'supplemental',
    'firstYear',
    'advanced',
    'categorical',
    'ir',
    'dr',
  ],
  data: ['ir', 'dr', 'rol', 'ck', 'supplemental', 'couple', 'soap', 'img', 'nrmp'],
  guide: [
    'ir',
    'dr',
    'esir',
    'signal',
    'supplemental',
    'firstYear',
    'advanced',
    'categorical',
    'soap',
    'eras',
    'img',
    'rotation',
  ],
};

/** At the foot of a page: the field's words that stand on it, each with its explanation. */
export function PageWords(): ReactNode {
  const { pathname } = useLocation();
  const ids = pageWords[pathname.split('/')[1] ?? ''] ?? [];
  if (ids.length === 0) return null;
  return (
    <p className={styles.pageWords}>
      {m.common.pageWords}:{' '}
      {ids.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ' · '}
          <Term id={id} />
        </Fragment>
      ))}
    </p>
  );
}
