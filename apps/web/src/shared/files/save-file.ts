/** Hands a file to the browser's downloads. Nothing leaves the machine. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  // a Uint8Array may lie on shared memory by its type; ours never does
  const blob = new Blob([content as BlobPart], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the file after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
