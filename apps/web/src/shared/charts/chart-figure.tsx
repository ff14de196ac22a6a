import { IconDownload } from '@tabler/icons-react';
import { useId, useRef, type ReactNode } from 'react';
import { Menu } from '../kit/menu.js';
import { notify } from '../kit/notify.js';
import { m } from '../messages/index.js';
import styles from './chart.module.css';
import { savePng, saveSvg } from './export-chart.js';
import { useWidth } from './use-width.js';

const words = m.common.chart;

/** The numbers of a chart as rows: what a screen reader reads, and what anybody can unfold. */
export type TableTwin = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What every chart is given: the answer as its title, and what the answer leans on below it. */
export type ChartWords = { readonly title: string; readonly note?: ReactNode };

/**
 * A chart with its title, its drawing at the width there is, its numbers as a table, and a way to save it. The drawing
 * is a picture to screen readers, named by the title.
 */
export function ChartFigure(
  props: ChartWords & {
    readonly table: TableTwin;
    /** In pixels; may depend on the width that there is. */
    readonly height: number | ((width: number) => number);
    readonly renderDrawing: (width: number) => ReactNode;
    readonly legend?: ReactNode;
  },
): ReactNode {
  const { title, note, table, renderDrawing, legend } = props;
  const [box, width] = useWidth<HTMLDivElement>(640);
  const height = typeof props.height === 'number' ? props.height : props.height(width);
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();
  const save = (how: typeof savePng | typeof saveSvg) => (): void => {
    if (svg.current) Promise.resolve(how(svg.current, title)).catch(() => notify(words.failed));
  };
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <p id={id} className={styles.title}>
          {title}
        </p>
        <Menu
          label={words.save}
          icon={<IconDownload size={17} stroke={1.7} aria-hidden="true" />}
          items={[
            { key: 'svg', text: words.svg, act: save(saveSvg) },
            { key: 'png', text: words.png, act: save(savePng) },
          ]}
        />
        {note !== undefined && <div className={`soft small ${styles.note}`}>{note}</div>}
      </figcaption>
      {legend}
      <div ref={box}>
        <svg
          ref={svg}
          role="img"
          aria-labelledby={id}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          className={styles.drawing}
        >
          {renderDrawing(width)}
        </svg>
      </div>
      <details className={styles.numbers}>
        <summary>{words.numbers}</summary>
        <Numbers title={title} table={table} />
      </details>
    </figure>
  );
}

function Numbers({ title, table }: { title: string; table: TableTwin }): ReactNode {
  return (
    <table>
      <caption className="only-heard">{title}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first, ...rest]) => (
          <tr key={[first, ...rest].join('|')}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={table.columns[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
