import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // In place of the proxy, which is tried elsewhere: the emulator itself.
  preview: {
    proxy: {
      '/api/aleph': {
        target: process.env['API_SERVER'] ?? 'http://127.0.0.1:8787',
        rewrite: (path) => path.replace('/api/aleph', '/api/v1/aleph'),
      },
    },
  },
});
