import type { BundlePart } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useObjectUrl } from '../session/use-object-url.ts';

/** Hex of more than this would freeze the page; the rest is named, not shown. */
const HEX_LIMIT_BYTES = 65_536;

/** One part byte for byte: JSON as the text it is, a frame as its image, anything else as hexadecimal. */
export function PartViewer({ part, blob }: { part: BundlePart; blob: Blob }) {
  const { t } = useLingui();
  const isText = /\.jsonl?$/.test(part.path);
  return (
    <section className="part-viewer" aria-label={t`Content of ${part.path}`}>
      <h3>{part.path}</h3>
      {part.path.startsWith('frames/') ? (
        <ImagePart part={part} blob={blob} />
      ) : (
        <TextPart blob={blob} isText={isText} />
      )}
    </section>
  );
}

function ImagePart({ part, blob }: { part: BundlePart; blob: Blob }) {
  const { t } = useLingui();
  const image = useObjectUrl(part.sha256, () => Promise.resolve(new Blob([blob], { type: 'image/webp' })));
  if (!image.url) return null;
  return <img className="part-image" src={image.url} alt={t`${part.path}, as it will be sent`} />;
}

function TextPart({ blob, isText }: { blob: Blob; isText: boolean }) {
  const { t } = useLingui();
  const [shown, setShown] = useState<{ blob: Blob; text: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void (isText ? textOf(blob) : hexOf(blob)).then((text) => {
      if (isCurrent) setShown({ blob, text });
    });
    return () => {
      isCurrent = false;
    };
  }, [blob, isText]);
  return (
    <>
      <pre className="part-text" tabIndex={0} aria-label={t`Bytes of this part`}>
        {shown?.blob === blob ? shown.text : ''}
      </pre>
      {!isText && blob.size > HEX_LIMIT_BYTES ? (
        <p className="muted">
          <Trans>
            The first {HEX_LIMIT_BYTES} of {blob.size} bytes are shown. The SHA-256 covers all of them.
          </Trans>
        </p>
      ) : null}
    </>
  );
}

/** Text exactly as the bytes say; bytes that are no UTF-8 are shown as hexadecimal rather than as replacement signs. */
async function textOf(blob: Blob): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await blob.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) return hexOf(blob);
    throw error;
  }
}

async function hexOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.slice(0, HEX_LIMIT_BYTES).arrayBuffer());
  const lines: string[] = [];
  for (let offset = 0; offset < bytes.length; offset += 16) {
    const row = [...bytes.subarray(offset, offset + 16)].map((byte) => byte.toString(16).padStart(2, '0'));
    lines.push(`${offset.toString(16).padStart(8, '0')}  ${row.join(' ')}`);
  }
  return lines.join('\n');
}
