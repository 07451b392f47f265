import { platformNoticeFor } from '@clearpane/consent';
import type { Agent } from './agent.ts';
import { api } from './review-implementer.ts';

/** What a person reads about Clearpane itself, apart from any study. */
export function platformRouter() {
  return {
    notice: api.platform.notice.handler(({ input }) => platformNoticeFor(input.language)),
  };
}

/** What the organisation set, read anew, so that every value can be shown with what it narrows. */
export function policyRouter(agent: Agent) {
  return {
    get: api.policy.get.handler(async () => (await agent.readShelf()).policy),
  };
}
