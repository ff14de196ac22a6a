import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { m } from '../messages/index.js';
import { undoDelete } from '../store/changes.js';

/** Says what was done and offers to undo it. `undo` brings the replaced or deleted project back unless given. */
export function offerUndo(message: string, undo: () => Promise<unknown> = undoDelete): void {
  const id = notifications.show({
    withCloseButton: true,
    closeButtonProps: { 'aria-label': m.common.close },
    autoClose: 15_000,
    message: (
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-sm"
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
