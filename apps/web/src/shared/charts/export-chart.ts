import { saveFile } from '../files/save-file.js';

/** What a drawing takes from the page's styles and has to carry with it. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

function withOwnStyles(drawn: SVGSVGElement): SVGSVGElement {
  // a clone of an svg element is one
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  for (const [index, element] of drawn.querySelectorAll('*').entries()) {
    const style = getComputedStyle(element);
    const target = copies[index];
    for (const name of carried) target?.setAttribute(name, style.getPropertyValue(name));
    target?.removeAttribute('style');
    target?.removeAttribute('class');
  }
  return copy;
}

function withTitle(drawn: SVGSVGElement, title: string): SVGSVGElement {
  const copy = withOwnStyles(drawn);
  const { width, height } = drawn.viewBox.baseVal;
  const style = getComputedStyle(drawn);
  const make = (name: string, attributes: Record<string, string>): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const text = make('text', {
    x: '0',
    y: '-14',
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': '15',
    'font-weight': '600',
  });
  text.textContent = title;
  const ground = make('rect', {
    x: '-12',
    y: '-40',
    width: String(width + 24),
    height: String(height + 52),
    fill: getComputedStyle(document.body).backgroundColor,
  });
  copy.prepend(ground, text);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `-12 -40 ${width + 24} ${height + 52}`);
  copy.setAttribute('width', String(width + 24));
  copy.setAttribute('height', String(height + 52));
  copy.removeAttribute('class');
  return copy;
}

function fileName(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}

function svgText(drawn: SVGSVGElement, title: string): string {
  return new XMLSerializer().serializeToString(withTitle(drawn, title));
}

/** Saves a drawing, its title above it, as an SVG file. */
export function saveSvg(drawn: SVGSVGElement, title: string): void {
  saveFile(`${fileName(title)}.svg`, svgText(drawn, title), 'image/svg+xml');
}

/** Saves a drawing as a PNG at twice its size, for slides and letters. Rejects when the browser cannot paint it. */
export async function savePng(drawn: SVGSVGElement, title: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawn, title))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the browser could not paint the chart');
  saveFile(`${fileName(title)}.png`, new Uint8Array(await blob.arrayBuffer()), 'image/png');
}
