import { ActionIcon, Kbd, Menu, Modal, Switch, useMantineColorScheme } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { IconKeyboard, IconSunMoon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { m } from '../shared/messages/index.js';
import styles from './shortcuts.module.css';
import { useSingleKeys } from './use-single-keys.js';

const schemes = ['auto', 'light', 'dark'] as const;

function SchemeMenu(): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu shadow="md" position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={m.common.scheme.label}>
          <IconSunMoon size={20} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{m.common.scheme.label}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            fw={scheme === colorScheme ? 650 : 400}
          >
            {m.common.scheme[scheme]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Colour scheme, the sheet of shortcuts, and the keys themselves. */
export function Shortcuts(): ReactNode {
  const words = m.common.shortcuts;
  const [opened, { open, close }] = useDisclosure(false);
  const [singleKeys, setSingleKeys] = useLocalStorage({ key: 'matchwright-single-keys', defaultValue: true });
  useSingleKeys(singleKeys, open);
  return (
    <div className={styles.tools}>
      <SchemeMenu />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.open}
        onClick={open}
        visibleFrom="sm"
      >
        <IconKeyboard size={20} stroke={1.6} />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={close}
        title={words.title}
        closeButtonProps={{ 'aria-label': m.common.close }}
      >
        <dl className={styles.keys}>
          {words.rows.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <Kbd>{keys}</Kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <Switch
          mt="md"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          label={words.singleKeys}
          description={words.singleKeysHint}
        />
      </Modal>
    </div>
  );
}
