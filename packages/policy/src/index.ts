export * from './managed-policy.ts';
export * from './merge.ts';
export * from './hash-study.ts';
export * from './studies.ts';
export * from './revocations.ts';
