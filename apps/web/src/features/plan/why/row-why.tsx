import type { Plan, PlanItem } from '@matchwright/dossier';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { percent, percentRange } from '../../../shared/format/percent.js';
import { dollars } from '../../../shared/format/plain.js';
import { m } from '../../../shared/messages/index.js';
import styles from './why.module.css';

const words = m.planWhy.row;

/** What one line brings, adds and costs, and the parts of its chance. */
export function RowWhy({ item, points }: { item: PlanItem; points: Plan['value'] }): ReactNode {
  const { contribution, marginal, pInvite, pMatch } = item;
  return (
    <>
      <dl className={styles.facts}>
        {contribution !== undefined && points !== undefined && (
          <Fact name={words.brings}>
            {words.bringsText(finely(contribution), percent(contribution / points.points))}
          </Fact>
        )}
        <Fact name={words.adds}>{words.addsText(finely(marginal))}</Fact>
        <Fact name={words.price}>
          {marginal < 0.005
            ? words.priceOnly(dollars(item.dollars))
            : words.priceText(dollars(item.dollars), dollars(item.dollars / marginal))}
        </Fact>
        {pInvite !== null && pMatch !== null && pInvite.mid > 0 && (
          <Fact name={words.chance}>
            {words.chanceText(
              percentRange(pInvite),
              percent(Math.min(1, pMatch.mid / pInvite.mid)),
              percentRange(pMatch),
            )}
          </Fact>
        )}
      </dl>
      <p>
        <Link to="/plan" search={{ view: 'what-if', program: item.program }}>
          {words.tryIt}
        </Link>
      </p>
    </>
  );
}

function finely(points: number): string {
  return points < 0.005 ? '<0.01' : points.toFixed(2);
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
