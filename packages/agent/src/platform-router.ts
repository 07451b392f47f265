import { platformNoticeFor } from '@clearpane/consent';
import { ASKED_BEFORE } from '@clearpane/vault';
import { z } from 'zod';
import type { Agent } from './agent.ts';
import { api } from './review-implementer.ts';

/** What a person reads about Clearpane itself, apart from any study. */
export function platformRouter(agent: Agent) {
  return {
    notice: api.platform.notice.handler(({ input }) => platformNoticeFor(input.language)),
    introduce: api.platform.introduce.handler(() => {
      const { read, write } = agent.open().vault;
      if (read.setting(ASKED_BEFORE, z.boolean()) === true) return false;
      // Written first: what cannot be remembered must not come back by itself at every start.
      write.saveSetting(ASKED_BEFORE, true);
      return read.consents().length === 0;
    }),
  };
}

/** What the organisation set, read anew, so that every value can be shown with what it narrows. */
export function policyRouter(agent: Agent) {
  return {
    get: api.policy.get.handler(async () => (await agent.readShelf()).policy),
  };
}
