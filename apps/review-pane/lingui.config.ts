/** English is written in the source; every other language is a catalogue that must be complete before the pane builds. */
export default {
  rootDir: import.meta.dirname,
  sourceLocale: 'en',
  locales: ['en', 'de'],
  orderBy: 'message',
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
};
