/** A straight scale from values to pixels. */
export type Scale = {
  readonly at: (value: number) => number;
  /** Round values inside the domain, about as many as asked for. */
  readonly ticks: (about: number) => readonly number[];
};

/** A scale from `domain` to `range`; both are [start, end]. A domain without width is widened by one. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, last] = domain;
  const to = last === from ? from + 1 : last;
  const [start, end] = range;
  return {
    at: (value) => start + ((value - from) / (to - from)) * (end - start),
    ticks: (about) => roundTicks(from, to, about),
  };
}

/** Multiples of 1, 2 or 5 times a power of ten between `from` and `to`. */
function roundTicks(from: number, to: number, about: number): readonly number[] {
  const rough = (to - from) / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough * 0.999) ?? power;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  // multiplied, not summed up, so that 0.3 stays 0.3
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
