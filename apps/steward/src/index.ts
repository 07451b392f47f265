export * from './key-file.ts';
export * from './open.ts';
