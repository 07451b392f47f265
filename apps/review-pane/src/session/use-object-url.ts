import { useEffect, useState } from 'react';

/** Loads bytes and holds one blob URL for them, which is revoked as soon as the page shows something else. */
export function useObjectUrl(key: string | null, load: () => Promise<Blob>): { url: string | null; error: unknown } {
  const [shown, setShown] = useState<{ key: string; url: string | null; error: unknown } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let url: string | null = null;
    let isCurrent = true;
    load().then(
      (blob) => {
        if (!isCurrent) return;
        url = URL.createObjectURL(blob);
        setShown({ key, url, error: null });
      },
      (error: unknown) => {
        if (isCurrent) setShown({ key, url: null, error });
      },
    );
    return () => {
      isCurrent = false;
      if (url) URL.revokeObjectURL(url);
    };
    // The key names what `load` loads; a new closure for the same thing is no reason to load it again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return shown && shown.key === key ? shown : { url: null, error: null };
}
