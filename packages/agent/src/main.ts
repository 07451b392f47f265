import '@clearpane/capture/shut-network';
import { readArguments } from './arguments.ts';
import { composeAgent } from './compose.ts';
import { describeError } from './error-words.ts';
import { codeOf, log } from './log.ts';
import { findParent } from './parent-link.ts';

/** The agent's process entry: the same under plain Node and under Electron's utilityProcess. */
const parent = findParent();
process.on('uncaughtException', (error) => {
  log('error', { event: 'uncaught', code: codeOf(error) });
  process.exit(70);
});
// The contract library lets a message that it cannot read end in nobody's hands: whoever speaks nonsense must not end the agent.
process.on('unhandledRejection', (reason) => log('error', { event: 'rejection', code: codeOf(reason) }));
try {
  const { end } = await composeAgent(readArguments(process.argv.slice(2), process.env), parent);
  process.once('SIGTERM', () => void end());
  process.once('SIGINT', () => void end());
  parent?.send({ type: 'ready' });
} catch (error) {
  const body = describeError(error);
  if (parent === null) console.error(`${body.happened} ${body.meaning} ${body.remedy}`);
  parent?.send({ type: 'failed', error: body });
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 200);
}
