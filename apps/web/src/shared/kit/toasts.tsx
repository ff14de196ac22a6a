import { IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { m } from '../messages/index.js';
import { Button, IconButton } from './button.js';
import { dismiss, toastsNow, watchToasts, type Toast } from './notify.js';
import styles from './toasts.module.css';

/** Where short messages appear. One on the whole page. */
export function Toasts(): ReactNode {
  const toasts = useSyncExternalStore(watchToasts, toastsNow);
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast }: { toast: Toast }): ReactNode {
  const { id, message, action, closesAfter } = toast;
  // a message that is being read or reached for does not go
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (closesAfter === false || held) return undefined;
    const timer = setTimeout(() => dismiss(id), closesAfter);
    return () => clearTimeout(timer);
  }, [id, closesAfter, held]);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{message}</span>
      <span className={styles.acts}>
        {action !== undefined && (
          <Button
            size="s"
            variant="default"
            onClick={() => {
              dismiss(id);
              action.act();
            }}
          >
            {action.text}
          </Button>
        )}
        <IconButton size="s" label={m.common.close} onClick={() => dismiss(id)}>
          <IconX size={16} stroke={1.8} aria-hidden="true" />
        </IconButton>
      </span>
    </div>
  );
}
