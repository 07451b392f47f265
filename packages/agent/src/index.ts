export { checkExportedLedger } from '@clearpane/vault';
export { setAsideVault } from './vault-access.ts';
export { readArguments, type AgentArguments } from './arguments.ts';
export { IS_PACKAGED } from './build-flavour.ts';
export { defaultDataDirectory, localSocketPath } from './data-directory.ts';
export { describeError } from './error-words.ts';
export { drawLight, type LightFacts } from './light.ts';
export { connectLocally } from './local-socket.ts';
export { VERSION } from './version.ts';
