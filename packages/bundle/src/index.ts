export * from './archive.ts';
export * from './build.ts';
export * from './collector-url.ts';
export * from './deletion-secret.ts';
export * from './hash.ts';
export * from './read.ts';
export * from './receipts.ts';
export * from './seal.ts';
