/** How long pages take to answer, with many more programs than there are. All times in milliseconds. */

/** Programs that the table is timed with. */
const programs = 6000;

/** The packs with every program repeated under other ids and names until there are `programs` of them. */
async function enlarged(url) {
  const packs = await (await fetch(`${url}packs/almanac.json`)).json();
  const real = packs.programs;
  packs.programs = Array.from({ length: programs }, (_, index) => {
    const program = real[index % real.length];
    const round = Math.floor(index / real.length);
    if (round === 0) return program;
    // the tracks stay with the first of each, so that no code is there twice
    return {
      ...program,
      id: String(1_000_000_000 + index),
      name: `${program.name.replace(/ Program$/, '')} ${round} Program`,
      trackCodes: [],
    };
  });
  return JSON.stringify(packs);
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Watches each press of a key until the frame after it has been painted (Event Timing, as for INP). */
async function watchEvents(page) {
  await page.addInitScript(() => {
    globalThis.answered = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'keydown' || entry.name === 'click') globalThis.answered.push(entry.duration);
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
  });
}

/** Types and clears searches; returns how long each key took until the next painted frame, and until the result. */
async function typing(page) {
  const field = page.getByRole('searchbox', { name: 'Search programs' });
  const results = [];
  await page.evaluate(() => (globalThis.answered = []));
  let keys = 0;
  for (const word of ['university of', 'new york', 'mayo', 'hospital il', 'tx dallas']) {
    await field.fill('');
    await page
      .getByRole('status')
      .filter({ hasText: `${programs.toLocaleString('en-US')} programs` })
      .waitFor();
    for (const letter of word) {
      keys += 1;
      results.push(
        await page.evaluate(async (key) => {
          const input = document.querySelector('input[type="search"]');
          const began = performance.now();
          const before = input.value;
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, before + key);
          input.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }));
          // until what was found for this very search has been painted
          const frame = () => new Promise((done) => requestAnimationFrame(done));
          await frame();
          while (document.querySelector('main [role="status"][aria-busy="true"]') !== null) await frame();
          await frame();
          return performance.now() - began;
        }, letter),
      );
    }
    await field.press('End');
    await page.keyboard.type('x', { delay: 60 });
    await page.waitForTimeout(80);
  }
  const answered = await page.evaluate(() => globalThis.answered);
  return { keys, results, answered };
}

/** Scrolls through the table with the wheel and counts the frames that came late. */
async function scrolling(page) {
  await page.getByRole('searchbox', { name: 'Search programs' }).fill('');
  await page.mouse.move(640, 600);
  await page.evaluate(() => {
    globalThis.frames = [];
    let last = performance.now();
    const tick = (now) => {
      globalThis.frames.push(now - last);
      last = now;
      if (globalThis.frames.length < 400) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (let i = 0; i < 120; i++) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => globalThis.frames.slice(2));
}

/** Types, sorts, groups and scrolls with six thousand programs. */
export async function latency(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await watchEvents(page);
  const body = await enlarged(url);
  await page.route('**/packs/almanac.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto(`${url}#/programs`);
  await page.getByRole('status').filter({ hasText: 'programs' }).waitFor({ timeout: 60_000 });
  const { keys, results, answered } = await typing(page);
  const frames = await scrolling(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(() => (globalThis.answered = []));
  for (const head of ['Specialty', 'Places 2025', 'Program', 'Place']) {
    await page.getByRole('columnheader', { name: head, exact: true }).getByRole('button').click();
    await page.waitForTimeout(120);
  }
  const clicks = await page.evaluate(() => globalThis.answered);
  await context.close();
  return {
    programs,
    keys,
    typing95: quantile(results, 0.95),
    typingMost: Math.max(...results),
    key95: quantile(answered, 0.95),
    click95: quantile(clicks, 0.95),
    frames: frames.length,
    frame95: quantile(frames, 0.95),
    lateFrames: frames.filter((time) => time > 34).length,
  };
}
