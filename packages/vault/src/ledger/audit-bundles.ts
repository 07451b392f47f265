import type { LedgerEntry, LedgerKind } from '@clearpane/contracts';
import type { StoredBundle } from '../stored-bundle.ts';
import type { Found, VaultFacts } from './vault-facts.ts';

/** Every bundle was prepared, approved, sent and taken back as the ledger says, and none is missing that was not removed. */
export function auditBundles(facts: VaultFacts, found: Found): void {
  const histories = new Map<string, LedgerEntry[]>();
  for (const entry of facts.entries) {
    const id = entry.facts['bundleId'];
    if (typeof id === 'string') histories.set(id, [...(histories.get(id) ?? []), entry]);
  }
  for (const id of facts.unreadableBundles) found('changed', null, id);
  for (const bundle of facts.bundles)
    for (const sequence of missingEntries(bundle, histories.get(bundle.id) ?? []))
      found('row-without-entry', sequence, bundle.id);
  const present = new Set<string>([...facts.bundles.map(({ id }) => id), ...facts.unreadableBundles]);
  for (const [id, history] of histories) {
    const prepared = history.find(({ kind }) => kind === 'bundle-prepared');
    const isCarried = !prepared || prepared.sequence <= facts.carriedCount;
    const isRemoved = history.some(({ kind }) => kind === 'deleted');
    if (!isCarried && !isRemoved && !present.has(id)) found('entry-without-row', prepared.sequence, id);
    else auditState(facts, id, history, found);
  }
}

/** What the ledger says happened to a bundle, its row has to show. */
function auditState({ bundles, carriedCount }: VaultFacts, id: string, history: LedgerEntry[], found: Found): void {
  const bundle = bundles.find((each) => each.id === id);
  const last = history.findLast(({ kind }) => MOVES.has(kind));
  if (!bundle || !last || last.sequence <= carriedCount) return;
  const shows: Partial<Record<LedgerKind, boolean>> = {
    'bundle-approved': bundle.approval !== null,
    'approval-undone': bundle.approval === null,
    'bundle-sent': bundle.receipt !== null,
    'bundle-taken-back': last.facts['byPass'] === true || bundle.withdrawalReceipt !== null,
  };
  if (shows[last.kind] === false) found('entry-without-row', last.sequence, id);
}

const MOVES: ReadonlySet<LedgerKind> = new Set([
  'bundle-approved',
  'approval-undone',
  'bundle-sent',
  'bundle-taken-back',
]);

function missingEntries(bundle: StoredBundle, history: readonly LedgerEntry[]): (number | null)[] {
  const { approval, receipt, withdrawalReceipt, contentSha256, sealedSha256 } = bundle;
  const has = (kind: LedgerKind, facts: LedgerEntry['facts'], sequence?: number) =>
    history.some(
      (entry) =>
        entry.kind === kind &&
        (sequence === undefined || entry.sequence === sequence) &&
        Object.entries(facts).every(([name, value]) => entry.facts[name] === value),
    );
  const missing: (number | null)[] = [];
  if (!has('bundle-prepared', { contentSha256 })) missing.push(null);
  if (approval && !has('bundle-approved', { contentSha256, sealedSha256 }, approval.approvedAt))
    missing.push(approval.approvedAt);
  if (approval && isUndone(history, approval.approvedAt)) missing.push(approval.approvedAt);
  if (receipt && !has('bundle-sent', { sealedSha256 })) missing.push(null);
  if (withdrawalReceipt && !has('bundle-taken-back', {})) missing.push(null);
  return missing;
}

function isUndone(history: readonly LedgerEntry[], approvedAt: number): boolean {
  return history.some(({ kind, sequence }) => kind === 'approval-undone' && sequence > approvedAt);
}
