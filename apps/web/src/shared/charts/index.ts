/** Small charts: the title is the answer, ranges are drawn, the numbers are a table, everything can be saved. */
export { BandLines, type BandPoint, type BandSeries } from './band-lines.js';
export { ChartFigure, type ChartWords, type TableTwin } from './chart-figure.js';
export { IntervalBars, type Interval } from './interval-bars.js';
export { Mark, seriesColor, shapeAt, type MarkShape } from './marks.js';
export { QuantileDots, type DotKind } from './quantile-dots.js';
export { linearScale, type Scale } from './scale.js';
export { ScatterPlot, type ScatterPoint } from './scatter-plot.js';
export { useWidth } from './use-width.js';
