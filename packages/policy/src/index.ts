export * from './managed-policy.ts';
export * from './merge.ts';
export * from './sign-study.ts';
export * from './studies.ts';
