import type { ReactNode } from 'react';
import { m } from '../messages/index.js';

/** A link to somebody else's page, opened apart; anything but http(s) is shown as plain words. */
export function OutLink({ href, children }: { href: string | undefined; children: ReactNode }): ReactNode {
  if (href === undefined || !/^https?:\/\//i.test(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="only-heard"> {m.common.opensNewTab}</span>
    </a>
  );
}
