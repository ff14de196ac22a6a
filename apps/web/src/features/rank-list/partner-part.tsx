import type { Issue } from '@matchwright/almanac';
import type { CouplePart } from '@matchwright/exchange';
import { useRef, useState, type ReactNode } from 'react';
import { Button, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import type { RankListData } from './use-rank-list.js';

const words = m.couple.partner;
const mostBytes = 5 * 1024 * 1024;

async function read(file: File, season: number): Promise<CouplePart | readonly Issue[]> {
  if (file.size > mostBytes) return [{ code: 'too-large', where: file.name, expected: words.size }];
  const { readCouplePart } = await import('@matchwright/exchange');
  const part = readCouplePart(await file.text());
  if (!part.ok) return part.error;
  if (part.value.season === season) return part.value;
  return [
    {
      code: 'other-season',
      where: 'season',
      found: String(part.value.season),
      expected: String(season),
      hint: words.otherSeason,
    },
  ];
}

/** Takes the other person's part in: checked as a whole, kept only while the page is open. */
export function PartnerPart(props: {
  data: RankListData;
  partner: CouplePart | null;
  setPartner: (part: CouplePart | null) => void;
}): ReactNode {
  const { data, partner, setPartner } = props;
  const input = useRef<HTMLInputElement>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function choose(file: File | undefined): Promise<void> {
    // the same file may be chosen again after it was mended
    if (input.current) input.current.value = '';
    if (file === undefined) return;
    const found = await read(file, data.profile.season);
    if ('places' in found) {
      setIssues([]);
      setPartner(found);
    } else setIssues(found);
  }

  return (
    <Section title={words.title} lead={words.lead}>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      {partner !== null && <p role="status">{words.read(partner.name, partner.places.length)}</p>}
      <Button variant={partner === null ? 'primary' : 'default'} onClick={() => input.current?.click()}>
        {partner === null ? words.open : words.openOther}
      </Button>
      {issues.length > 0 && (
        <Notice kind="wrong" role="alert" title={words.refused}>
          <ul>
            {issues.map(({ where, found, expected, hint }) => (
              <li key={where}>
                {where}: {words.expected} {expected}
                {found !== undefined && `; ${words.found} ${found}`}. {hint}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Section>
  );
}
