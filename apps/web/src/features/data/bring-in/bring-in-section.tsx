import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Button } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { Section } from '../../../shared/parts/page.js';

const words = m.bringIn;
const BringIn = lazy(async () => ({ default: (await import('./bring-in.js')).BringIn }));

/** Tables and pages of one's own, opened when wanted: what they need is loaded then. */
export function BringInSection(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={words.title} lead={words.text}>
      {isOpen ? (
        <Suspense fallback={<LinesSkeleton lines={4} />}>
          <BringIn />
        </Suspense>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {words.start}
        </Button>
      )}
    </Section>
  );
}
