import type { DeletionReceipt } from '@clearpane/contracts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { contentInWords, sessionCountInWords, sizeInWords } from '../words/quantities.ts';
import { CommandButton } from './command-button.tsx';

interface ReceiptProps {
  receipt: DeletionReceipt;
  /** True after "Delete everything": answers, ledger and keys went too, which the receipt does not count. */
  isEverything?: boolean;
  onClose: () => void;
}

/** What a deletion did, by the agent's own count. */
export function Receipt({ receipt, isEverything = false, onClose }: ReceiptProps) {
  const { t } = useLingui();
  const content = contentInWords(receipt);
  const what = receipt.sessionCount > 0 ? `${sessionCountInWords(receipt.sessionCount)}, ${content}` : content;
  const size = sizeInWords(receipt.sizeBytes);
  const shortId = receipt.id.slice(0, 8);
  return (
    <section className="receipt" role="status" aria-label={t`Deletion receipt`}>
      <svg className="receipt-mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 8.5 6.5 12 13 4.5" />
      </svg>
      <div className="receipt-words">
        <p className="notice-lead">
          {isEverything ? (
            <Trans>
              Everything is deleted: {what}, {size}, your answers, the ledger and the keys.
            </Trans>
          ) : (
            <Trans>
              Deleted: {what}, {size}.
            </Trans>
          )}
        </p>
        <p>
          <Plural value={receipt.fileCount} one="Gone from # file of ours." other="Gone from # files of ours." />{' '}
          <Trans>
            Receipt <code title={receipt.id}>{shortId}</code>.
          </Trans>
        </p>
        {receipt.coversOlderCopies ? (
          <p>
            <Trans>Copies of our files made before this cannot be opened for it any more.</Trans>
          </p>
        ) : (
          <p>
            <Trans>The key is a file here, so copies of our files made before this are not covered.</Trans>
          </p>
        )}
      </div>
      <CommandButton onPress={onClose}>
        <Trans>Close receipt</Trans>
      </CommandButton>
    </section>
  );
}
