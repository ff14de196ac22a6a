const typedIn = new Set<HTMLInputElement | HTMLTextAreaElement>();

/** Notes which fields were typed in, for as long as the page is open: another tab may put a lock on at any time. */
export function watchTyping(): void {
  document.addEventListener('input', ({ target }) => {
    const isText =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    if (isText) typedIn.add(target);
  });
}

/** What stands in the fields that were typed in and are still on the page, but for a letter or two. */
export function typedTexts(): readonly string[] {
  const fields = [...typedIn].filter(({ isConnected }) => isConnected);
  return fields.map(({ value }) => value.trim()).filter((text) => text.length > 2);
}
