import type { FrameDetails, Rectangle, SessionId } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';
import { useChange } from '../api/use-change.ts';
import { Confirmation } from '../components/confirmation.tsx';
import { afterKey, firstPart } from './chosen-part.ts';
import '../styles/masking.css';

interface Choosing {
  frame: number;
  part: Rectangle;
}

/** Choosing a part of the frame that is shown and masking it for good, after one question. `dialog` is to be rendered. */
export function usePartMasking(sessionId: SessionId, frame: FrameDetails | null) {
  const { t } = useLingui();
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  /** Grows with every mask that was laid: the picture has to be read again. */
  const [maskCount, setMaskCount] = useState(0);
  const change = useChange(
    (api, { frame: number, part: rectangle }: Choosing) => api.masking.maskPart({ sessionId, number, rectangle }),
    () => {
      setIsAsking(false);
      setChoosing(null);
      setMaskCount((count) => count + 1);
    },
  );
  // Another frame is another choice: a part of one must not be masked on the next.
  const part = frame !== null && choosing?.frame === frame.number ? choosing.part : null;
  const choose = (next: Rectangle): void => {
    if (frame) setChoosing({ frame: frame.number, part: next });
  };
  usePartKeys(part !== null && !isAsking, (event) => {
    if (event.key === 'Escape') return setChoosing(null);
    const next = part && frame ? afterKey(part, event.key, event.shiftKey, frame) : null;
    if (next) choose(next);
  });
  const number = frame?.number ?? 0;
  const dialog =
    isAsking && part !== null && choosing !== null ? (
      <Confirmation
        question={t`Mask this part of frame ${number}?`}
        confirmLabel={t`Mask this part`}
        workingLabel={t`Masking and checking every file`}
        isWorking={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate(choosing)}
        onCancel={() => setIsAsking(false)}
      >
        <p>
          <Trans>
            What lies under it is gone from all of our files at once. A bundle prepared from this session can no longer
            be approved. This is final. It cannot be undone.
          </Trans>
        </p>
      </Confirmation>
    ) : null;
  return {
    part,
    maskCount,
    dialog,
    choose,
    begin: () => {
      if (frame) choose(firstPart(frame));
    },
    ask: () => {
      change.reset();
      setIsAsking(true);
    },
    cancel: () => setChoosing(null),
  };
}

/** Arrow keys and Escape while a part is chosen; within a field they belong to the field, but Escape does not. */
function usePartKeys(isEnabled: boolean, onKey: (event: KeyboardEvent) => void): void {
  const take = useEffectEvent(onKey);
  useEffect(() => {
    if (!isEnabled) return;
    function listen(event: KeyboardEvent): void {
      const isOurs = event.key === 'Escape' || event.key.startsWith('Arrow');
      if (!isOurs || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key !== 'Escape' && event.target instanceof Element && event.target.closest('input, textarea, pre'))
        return;
      event.preventDefault();
      event.stopPropagation();
      take(event);
    }
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, [isEnabled]);
}
