/** Hands a file to the browser's downloads. Nothing leaves the machine. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  // a fresh copy, since a blob takes no shared memory
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the file after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
