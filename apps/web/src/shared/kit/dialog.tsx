import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { m } from '../messages/index.js';
import { IconButton } from './button.js';
import styles from './dialog.module.css';

/**
 * Something apart from the page: the browser's own dialog, which keeps the focus inside, closes on Escape and gives
 * the focus back. Only mounted while open.
 */
export function Dialog(props: {
  opened: boolean;
  onClose: () => void;
  title: string;
  wide?: boolean;
  /** On a phone it rises from the lower edge, within reach of a thumb. */
  low?: boolean;
  children: ReactNode;
}): ReactNode {
  return props.opened ? <OpenDialog {...props} /> : null;
}

function OpenDialog(props: {
  onClose: () => void;
  title: string;
  wide?: boolean;
  low?: boolean;
  children: ReactNode;
}): ReactNode {
  const { onClose, title, wide = false, low = false, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={wide}
      data-low={low}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // a press beside it closes it too, where the browser knows how
      closedby="any"
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <IconButton label={m.common.close} onClick={onClose}>
          <IconX size={18} stroke={1.8} aria-hidden="true" />
        </IconButton>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
