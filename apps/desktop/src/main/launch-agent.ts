import type { AgentProcess } from './agent-process.ts';
import { launchInUtilityProcess } from './agent-in-utility-process.ts';
import { launchUnderNode } from './agent-under-node.ts';
import type { Settings } from './settings.ts';

/** Starts the agent: in the product as a utilityProcess, in a test runtime too old for its database under a Node beside it. */
export function launchAgent(settings: Settings): AgentProcess {
  if (!__CLEARPANE_PACKAGED__) {
    if (settings.agentUnderNode !== null) return launchUnderNode(settings.agentUnderNode, settings.agentArguments);
  }
  return launchInUtilityProcess(settings.agentArguments);
}
