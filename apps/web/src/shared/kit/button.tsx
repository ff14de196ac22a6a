import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

type Look = {
  /** `primary` once a page; `default` for the rest; `quiet` inside lists and bars. */
  readonly variant?: 'primary' | 'default' | 'quiet';
  readonly size?: 's' | 'm' | 'l';
  readonly icon?: ReactNode;
};

type ButtonProps = Look &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    readonly busy?: boolean;
    readonly ref?: Ref<HTMLButtonElement>;
  };

function classes(...names: readonly (string | undefined | false)[]): string {
  return names.filter(Boolean).join(' ');
}

/** A button. While `busy` it says so and does nothing, but keeps the focus. */
export function Button(props: ButtonProps): ReactNode {
  const {
    variant = 'primary',
    size = 'm',
    icon,
    busy = false,
    className,
    children,
    onClick,
    ...rest
  } = props;
  return (
    <button
      type="button"
      {...rest}
      data-variant={variant}
      data-size={size}
      data-busy={busy}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={classes(styles.button, className)}
    >
      {icon}
      {children}
    </button>
  );
}

/** A button that shows an icon alone; `label` is its name for screen readers and on hover. */
export function IconButton(props: Omit<ButtonProps, 'aria-label'> & { readonly label: string }): ReactNode {
  const { label, variant = 'quiet', className, ...rest } = props;
  return (
    <Button
      {...rest}
      variant={variant}
      aria-label={label}
      title={label}
      className={classes(styles.icon, className)}
    />
  );
}

type LinkProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };

function LookLikeButton(props: LinkProps): ReactNode {
  const { variant = 'primary', size = 'm', icon, className, children, ...rest } = props;
  return (
    <a {...rest} data-variant={variant} data-size={size} className={classes(styles.button, className)}>
      {icon}
      {children}
    </a>
  );
}

/** A link to a page of the app that looks like a button. */
export const ButtonLink = createLink(LookLikeButton);
