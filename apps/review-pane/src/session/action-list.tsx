import type { RecordedAction } from '@clearpane/contracts';
import { useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { actionInWords } from '../words/action-words.ts';
import { offsetInWords } from '../words/quantities.ts';

const ROW_HEIGHT_PX = 28;

interface ActionListProps {
  actions: readonly RecordedAction[];
  sequence: number | null;
  isInStretch: (second: number) => boolean;
  onChoose: (action: RecordedAction) => void;
}

/** Every action in order. Only the rows in view exist, so that a long session scrolls as fast as a short one. */
export function ActionList({ actions, sequence, isInStretch, onChoose }: ActionListProps) {
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: actions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 10,
  });
  const currentIndex = actions.findIndex((one) => one.sequence === sequence);
  useEffect(() => {
    if (currentIndex >= 0) rows.scrollToIndex(currentIndex, { align: 'auto' });
  }, [currentIndex, rows]);
  return (
    <div className="action-list" ref={scroller} role="group" aria-label={t`Actions in order`}>
      {/* React sets these through the CSSOM, which the CSP allows; a style attribute it would not. */}
      <ol className="action-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const action = actions[row.index];
          if (!action) return null;
          return (
            <li key={action.sequence} className="action-slot" style={{ transform: `translateY(${row.start}px)` }}>
              <button
                type="button"
                className={isInStretch(action.second) ? 'action-row is-in-stretch' : 'action-row'}
                aria-current={action.sequence === sequence}
                onClick={() => onChoose(action)}
              >
                <span className="action-time">{offsetInWords(action.second)}</span>
                <span className="action-words">{actionInWords(action.action)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
