export * from './check-consent.ts';
export * from './key-file.ts';
export * from './open.ts';
