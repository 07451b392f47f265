import type { LedgerEntry } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { ledgerEntryInWords } from '../words/ledger-words.ts';
import { instantInWords } from '../words/quantities.ts';

const ROW_HEIGHT_PX = 39;
/** Fewer are simply shown: a page that scrolls as a whole is easier to search and to print. */
const LONG_COUNT = 300;

/** Every entry, newest first. */
export function LedgerList({ entries }: { entries: readonly LedgerEntry[] }) {
  const newestFirst = entries.toSorted((one, other) => other.sequence - one.sequence);
  if (newestFirst.length > LONG_COUNT) return <LongList entries={newestFirst} />;
  return (
    <ol className="ledger">
      {newestFirst.map((entry) => (
        <li key={entry.sequence}>
          <Row entry={entry} />
        </li>
      ))}
    </ol>
  );
}

/** Only the rows in view exist, so that a ledger of years scrolls as fast as a short one. */
function LongList({ entries }: { entries: readonly LedgerEntry[] }) {
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    getItemKey: (index) => entries[index]?.sequence ?? index,
    overscan: 10,
  });
  return (
    // Focusable, so that the keyboard can scroll to rows that do not exist yet.
    <div className="ledger ledger-long" ref={scroller} role="group" aria-label={t`Entries, newest first`} tabIndex={0}>
      <ol className="ledger-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const entry = entries[row.index];
          if (!entry) return null;
          return (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              className="ledger-slot"
              style={{ transform: `translateY(${row.start}px)` }}
              aria-setsize={entries.length}
              aria-posinset={row.index + 1}
            >
              <Row entry={entry} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Row({ entry }: { entry: LedgerEntry }) {
  const facts = Object.entries(entry.facts);
  return (
    <details className="ledger-entry">
      <summary>
        <span className="ledger-number">{entry.sequence}</span>
        <span className="ledger-time">{instantInWords(entry.at)}</span>
        <span>{ledgerEntryInWords(entry)}</span>
      </summary>
      <dl className="facts">
        <div className="fact">
          <dt>
            <Trans>written as</Trans>
          </dt>
          <dd>
            <code>{entry.kind}</code>
          </dd>
        </div>
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
