import path from 'node:path';
import { defineConfig } from '@lingui/conf';

export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'en',
  locales: ['en', 'de'],
  orderBy: 'message',
  catalogs: [
    {
      path: path.join('<rootDir>', 'src', 'locales', '{locale}'),
      include: [path.join('<rootDir>', 'src')],
    },
  ],
});
