import type { DeletionReceipt } from '@clearpane/contracts';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReviewApi } from '../api/connect.ts';
import { useChange } from '../api/use-change.ts';
import { Confirmation } from './confirmation.tsx';

/** One deletion that the person may confirm. */
export interface PlannedDeletion {
  /** "Delete 9 frames and 131 actions?" */
  question: string;
  /** "Delete 9 frames and 131 actions" */
  confirmLabel: string;
  /** What else the person should know before it is final. */
  consequence?: string;
  run: (api: ReviewApi) => Promise<DeletionReceipt>;
}

/** Asks once, deletes, and hands over the receipt. `dialog` is to be rendered; `ask` opens it. */
export function useDeletion(onDeleted: (receipt: DeletionReceipt) => void) {
  const { t } = useLingui();
  const [planned, setPlanned] = useState<PlannedDeletion | null>(null);
  const change = useChange(
    (api, deletion: PlannedDeletion) => deletion.run(api),
    (receipt) => {
      setPlanned(null);
      onDeleted(receipt);
    },
  );
  const dialog = planned ? (
    <Confirmation
      question={planned.question}
      confirmLabel={planned.confirmLabel}
      workingLabel={t`Deleting and checking every file`}
      isWorking={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate(planned)}
      onCancel={() => setPlanned(null)}
    >
      <p>{planned.consequence ?? t`This is final. It cannot be undone.`}</p>
    </Confirmation>
  ) : null;
  return {
    dialog,
    isOpen: planned !== null,
    ask(deletion: PlannedDeletion) {
      change.reset();
      setPlanned(deletion);
    },
  };
}
