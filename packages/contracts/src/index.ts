export * from './action.ts';
export * from './agent-messages.ts';

export * from './bundle.ts';
export * from './capture-messages.ts';
export * from './channel.ts';
export * from './consent.ts';
export * from './errors.ts';
export * from './frame.ts';
export * from './identifiers.ts';
export * from './ledger.ts';
export * from './pane.ts';
export * from './parent-channel.ts';
export * from './policy.ts';
export * from './session.ts';
export * from './status.ts';
export * from './study.ts';
