import type { BundlePart } from '@clearpane/contracts';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { sizeInWords } from '../words/quantities.ts';
import { PartViewer } from './part-viewer.tsx';

/** Every part with its size and SHA-256; choosing one shows its bytes. */
export function PartList({ parts, blobs }: { parts: readonly BundlePart[]; blobs: ReadonlyMap<string, Blob> | null }) {
  const { t } = useLingui();
  const [path, setPath] = useState(parts[0]?.path ?? null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const part = parts.find((one) => one.path === path);
  const blob = path === null ? undefined : blobs?.get(path);
  const frames = parts.filter((one) => one.path.startsWith('frames/'));
  const unseenCount = frames.filter((one) => !seen.has(one.path) && one.path !== path).length;

  function open(next: string): void {
    setSeen((before) => new Set([...before, ...(path === null ? [] : [path]), next]));
    setPath(next);
  }

  return (
    <div className="parts">
      <div>
        <ul className="part-list" aria-label={t`Parts`}>
          {parts.map((one) => (
            <li key={one.path}>
              <button
                type="button"
                className="part-row"
                aria-current={one.path === path}
                onClick={() => open(one.path)}
              >
                <span className="part-path">{one.path}</span>
                <span className="part-size">{sizeInWords(one.sizeBytes)}</span>
                <span className="part-hash">SHA-256 {one.sha256}</span>
              </button>
            </li>
          ))}
        </ul>
        {frames.length > 0 ? (
          <p className="muted">
            <Plural
              value={unseenCount}
              _0="You have opened every frame."
              one="You have not opened # frame yet."
              other="You have not opened # frames yet."
            />
          </p>
        ) : null}
      </div>
      {part && blob ? <PartViewer part={part} blob={blob} /> : null}
    </div>
  );
}
