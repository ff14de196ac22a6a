const gap = 6;
const edge = 8;

/**
 * Shows a popover below (or above, where there is more room) its anchor, in the browser's top layer, moved so far that
 * it lies inside the window. `align` says which edges or middles meet.
 */
export function placeBeside(
  popover: HTMLElement,
  anchor: Element,
  align: 'start' | 'middle' | 'end',
  first: 'below' | 'above' = 'below',
): void {
  popover.showPopover();
  const at = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const lefts = { start: at.left, middle: at.left + (at.width - width) / 2, end: at.right - width };
  const below = at.bottom + gap;
  const above = at.top - gap - height;
  const fitsBelow = below + height <= window.innerHeight - edge;
  const fitsAbove = above >= edge;
  const isAbove =
    first === 'above' ? fitsAbove : !fitsBelow && (fitsAbove || at.top > window.innerHeight / 2);
  popover.style.left = `${Math.max(edge, Math.min(lefts[align], window.innerWidth - width - edge))}px`;
  popover.style.top = `${Math.max(edge, isAbove ? above : below)}px`;
}
