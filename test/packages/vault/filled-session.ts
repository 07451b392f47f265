import type { SessionId } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { at, focus, frameDetails, image } from './made-up-vault.ts';

/** Two frames and four actions, two of them focus on apps with names of their own. */
export function fillSession(vault: Vault, id: SessionId): void {
  vault.write.appendFrame(id, frameDetails(1, 5), image('first frame'));
  vault.write.appendFrame(id, frameDetails(2, 15), image('second frame'));
  vault.write.appendActions(id, [
    at(3, focus('Lanternfish')),
    at(6, undefined, 1),
    at(16, focus('Moonjelly'), 2),
    at(20, undefined, 2),
  ]);
}
