import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Change } from '@matchwright/dossier';
import { m } from '../messages/index.js';
import { undoChange } from '../store/history.js';

/**
 * Says what was done and offers to undo it: a stored change, as `commitChange` gives it, or what `undo` does. The offer
 * goes after `closesAfter` milliseconds, or stays.
 */
export function offerUndo(
  message: string,
  undo: Change | (() => Promise<unknown>),
  closesAfter: number | false = 15_000,
): void {
  const takeBack = typeof undo === 'function' ? undo : () => undoChange(undo);
  const id = notifications.show({
    withCloseButton: true,
    closeButtonProps: { 'aria-label': m.common.close },
    autoClose: closesAfter,
    message: (
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-sm"
          flex="none"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            void takeBack();
          }}
        >
          {m.common.undo}
        </Button>
      </Group>
    ),
  });
}
