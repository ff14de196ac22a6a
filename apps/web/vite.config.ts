import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // relative addresses, so that the built folder works under any path
  base: './',
  plugins: [react()],
  // the engine is compiled from its sources, so that the bundler can drop what the app does not use
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es' },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 1500 },
});
