import { Button } from '../shared/kit/button.js';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../shared/messages/index.js';
import { Page } from '../shared/parts/page.js';

/** Said for an address that no page has. */
export function NotFound(): ReactNode {
  const words = m.common.notFound;
  return (
    <Page title={words.title} lead={words.text} narrow>
      <Link to="/">{words.back}</Link>
    </Page>
  );
}

/** Said when a page breaks: what is safe, and what to do. */
export function Crash({ error }: { error: unknown }): ReactNode {
  const words = m.common.crash;
  return (
    <Page title={words.title} lead={words.text} narrow>
      <p className="soft small">{error instanceof Error ? error.message : String(error)}</p>
      <div>
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      </div>
    </Page>
  );
}
