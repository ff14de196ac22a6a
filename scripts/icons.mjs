// Makes the icons of the installed app from its drawing (node scripts/icons.mjs): apps/web/public/icons/*.png.
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './web/app-in-browser.mjs';

const folder = fileURLToPath(new URL('../apps/web/public/', import.meta.url));
const drawing = await readFile(`${folder}favicon.svg`, 'utf8');

/** File name, size in pixels, share of the size that the drawing takes, ground behind it. */
const icons = [
  ['icon-180', 180, 0.8, '#ffffff'],
  ['icon-192', 192, 1, 'transparent'],
  ['icon-512', 512, 1, 'transparent'],
  // launchers cut maskable icons into shapes: what matters stays inside the middle
  ['maskable-512', 512, 0.62, '#ffffff'],
];

await mkdir(`${folder}icons`, { recursive: true });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const [name, size, share, ground] of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">${drawing}</body>`,
    );
    await page.addStyleTag({ content: `svg{width:${size * share}px;height:${size * share}px}` });
    await page.screenshot({ path: `${folder}icons/${name}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
