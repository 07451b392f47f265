/** The file of the masking worker: beside this one in the sources, beside the screen host's bundle in a build. */
export function maskingWorkerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./masking-worker.${extension}`, import.meta.url);
}
