import { config } from 'zod';

// Zod compiles schemas with `new Function` unless told not to, and the page's CSP forbids it. Imported before any schema.
config({ jitless: true });
