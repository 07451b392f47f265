import path from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { linguiMacros } from './lingui-macros.ts';

const configPath = path.join(import.meta.dirname, 'lingui.config.ts');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    linguiMacros(configPath),
    // Reads the catalogues; a string without a German translation fails the build.
    lingui({ configPath, failOnMissing: true, failOnCompileError: true }),
  ],
  build: {
    outDir: path.join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    // Chromium 130 is Electron 33, the oldest runtime the pane is tested in.
    target: 'chrome130',
    // The CSP allows no data: URL and no inline script.
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1500,
  },
});
