import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { m } from '../messages/index.js';
import { undoDelete } from '../store/changes.js';

/**
 * Says what was done and offers to undo it. `undo` brings the replaced or deleted project back unless given; the
 * offer goes after `closesAfter` milliseconds, or stays.
 */
export function offerUndo(
  message: string,
  undo: () => Promise<unknown> = undoDelete,
  closesAfter: number | false = 15_000,
): void {
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
            void undo();
          }}
        >
          {m.common.undo}
        </Button>
      </Group>
    ),
  });
}
