/** Hands a text to the browser as a download, byte for byte in UTF-8. It goes nowhere else. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it began; a minute is more than it needs to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** "2026-11-22", for file names: the day in the person's time zone. */
export function dayForFileName(now = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
