import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { m, type TermId } from '../messages/index.js';
import styles from './term.module.css';

/** A word of the field with its explanation on hover, focus-and-press or tap. */
export function Term({ id, children }: { id: TermId; children?: ReactNode }): ReactNode {
  const [opened, { open, close, toggle }] = useDisclosure(false);
  const [word, meaning] = m.glossary[id];
  return (
    <Popover opened={opened} onChange={toggle} width={280} position="top" withArrow shadow="md" radius="md">
      <Popover.Target>
        <button
          type="button"
          className={styles.term}
          aria-expanded={opened}
          onClick={toggle}
          onMouseEnter={open}
          onMouseLeave={close}
          onBlur={close}
        >
          {children ?? word}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.meaning}>
        <strong>{word}.</strong> {meaning}
      </Popover.Dropdown>
    </Popover>
  );
}
