export * from './signing.ts';
export * from './checkpoint-note.ts';
