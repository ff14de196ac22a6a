import type { CouplePart } from '@matchwright/exchange';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { ButtonLink, Notice, Tabs } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { Page } from '../../shared/parts/page.js';
import { CoupleView } from './couple-view.js';
import { ListView } from './list-view.js';
import { RehearseView } from './rehearse-view.js';
import { SoapView } from './soap-view.js';
import { SupplementalView } from './supplemental-view.js';
import { useRankList, type RankListData } from './use-rank-list.js';

const route = getRouteApi('/rank-list');
const words = m.rankList;
const head = { title: m.common.nav.rankList, lead: words.lead };
const names = ['list', 'supplemental', 'rehearse', 'couple', 'soap'] as const;

/** The rank list: its order, its supplemental lists, and the Match rehearsed with it. */
export function RankListPage(): ReactNode {
  const state = useRankList();
  if (state.status === 'loading') return <Page {...head} waits={10} />;
  return (
    <Page {...head}>
      {state.status === 'failed' && <Notice kind="wrong">{words.failed}</Notice>}
      {state.status === 'empty' && (
        <Empty title={words.noAnswers.title} text={words.noAnswers.text}>
          <ButtonLink to="/start">{words.noAnswers.action}</ButtonLink>
        </Empty>
      )}
      {state.status === 'ready' && <Views data={state.data} />}
    </Page>
  );
}

function Views({ data }: { data: RankListData }): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // stays while one looks at the other parts of the page, and is stored nowhere
  const [partner, setPartner] = useState<CouplePart | null>(null);
  const view = names.find((name) => name === search.view) ?? 'list';
  const parts = {
    list: <ListView data={data} />,
    supplemental: <SupplementalView data={data} />,
    rehearse: <RehearseView data={data} />,
    couple: <CoupleView data={data} partner={partner} setPartner={setPartner} />,
    soap: <SoapView data={data} />,
  };
  return (
    <Tabs
      label={words.tabs.label}
      data={names.map((value) => ({ value, label: words.tabs[value] }))}
      value={view}
      onChange={(next) => void navigate({ search: { view: next }, resetScroll: false })}
    >
      {parts[view]}
    </Tabs>
  );
}
