import { summarizeBundle } from '@clearpane/vault';
import type { Agent } from './agent.ts';
import { api } from './review-implementer.ts';
import { takeBackByPass } from './take-back-by-pass.ts';

/** Sealing, looking at, approving and taking back bundles. */
export function bundlesRouter(agent: Agent) {
  return {
    list: api.bundles.list.handler(() => agent.open().bundles.list()),
    prepare: api.bundles.prepare.handler(async ({ input }) => {
      const shelf = await agent.readShelf();
      return summarizeBundle(await agent.open().bundles.prepare(shelf, input.sessionId));
    }),
    manifest: api.bundles.manifest.handler(({ input }) => agent.open().bundles.manifest(input.bundleId)),
    part: api.bundles.part.handler(async ({ input }) => {
      const bytes = await agent.open().bundles.part(input.bundleId, input.path);
      return new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' });
    }),
    approve: api.bundles.approve.handler(async ({ input }) => {
      const shelf = await agent.readShelf();
      const open = agent.open();
      const approved = await open.bundles.approve(shelf, input.bundleId, input.contentSha256, input.sealedSha256);
      open.uploads.tick();
      agent.feed.announce();
      return summarizeBundle(approved);
    }),
    unapprove: api.bundles.unapprove.handler(({ input }) => {
      const undone = agent.open().bundles.unapprove(input.bundleId);
      agent.feed.announce();
      return summarizeBundle(undone);
    }),
    takeBack: api.bundles.takeBack.handler(async ({ input }) => {
      const open = agent.open();
      const before = open.bundles.require(input.bundleId);
      await open.uploads.takeBack(input.bundleId);
      // Where nothing had arrived there is nothing left to show: it counts as taken back.
      return summarizeBundle(open.vault.read.bundle(input.bundleId) ?? { ...before, state: 'taken-back' });
    }),
    passes: api.bundles.passes.handler(() => agent.open().bundles.passes()),
    takeBackByPass: api.bundles.takeBackByPass.handler(({ input }) => takeBackByPass(agent.open(), input.pass)),
  };
}
