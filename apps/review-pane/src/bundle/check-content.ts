import type { BundleSummary } from '@clearpane/contracts';
import { useEffect, useState } from 'react';
import { usePaneApi } from '../api/pane-api.tsx';
import type { ReviewApi } from '../api/connect.ts';
import { rebuildContent, sha256Of } from './content-archive.ts';

/** Where the page's own check of a bundle stands. Only 'same' lets it be approved. */
export type ContentCheck =
  | { kind: 'reading'; doneParts: number; partCount: number }
  | { kind: 'same'; blobs: ReadonlyMap<string, Blob>; contentSha256: string }
  | { kind: 'different'; path: string | null }
  | { kind: 'failed'; error: unknown };

/** Reads every part, computes its SHA-256 and that of the whole content in the page, and compares them with what is said. */
export function useContentCheck(bundle: BundleSummary): ContentCheck {
  const { api } = usePaneApi();
  const start: ContentCheck = { kind: 'reading', doneParts: 0, partCount: bundle.parts.length };
  const [check, setCheck] = useState<{ of: string; check: ContentCheck }>({ of: '', check: start });
  const key = `${bundle.id}/${bundle.contentSha256}`;
  useEffect(() => {
    let isCurrent = true;
    const report = (next: ContentCheck) => {
      if (isCurrent) setCheck({ of: key, check: next });
    };
    readAll(api, bundle, report, () => isCurrent).then(report, (error: unknown) => report({ kind: 'failed', error }));
    return () => {
      isCurrent = false;
    };
    // The key names the content; the summary around it changes with every answer.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, api]);
  return check.of === key ? check.check : start;
}

async function readAll(
  api: ReviewApi,
  bundle: BundleSummary,
  report: (check: ContentCheck) => void,
  mayGoOn: () => boolean,
): Promise<ContentCheck> {
  const blobs = new Map<string, Blob>();
  for (const part of bundle.parts) {
    report({ kind: 'reading', doneParts: blobs.size, partCount: bundle.parts.length });
    if (!mayGoOn()) break;
    const blob = await api.bundles.part({ bundleId: bundle.id, path: part.path });
    if (blob.size !== part.sizeBytes || (await sha256Of(blob)) !== part.sha256)
      return { kind: 'different', path: part.path };
    blobs.set(part.path, blob);
  }
  const inOrder = bundle.parts.map(({ path }) => ({ path, blob: blobs.get(path) ?? new Blob() }));
  const contentSha256 = await sha256Of(rebuildContent(inOrder));
  return contentSha256 === bundle.contentSha256
    ? { kind: 'same', blobs, contentSha256 }
    : { kind: 'different', path: null };
}
