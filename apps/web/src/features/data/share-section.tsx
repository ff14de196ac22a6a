import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Section } from '../../shared/parts/page.js';

const words = m.data.share;
const ShareForm = lazy(async () => ({ default: (await import('./share.js')).ShareForm }));

/** Sharing, opened when wanted: what it needs is loaded then. */
export function ShareSection(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={words.title} lead={words.text}>
      {isOpen ? (
        <Suspense fallback={<LinesSkeleton lines={4} />}>
          <ShareForm />
        </Suspense>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {words.start}
        </Button>
      )}
    </Section>
  );
}
