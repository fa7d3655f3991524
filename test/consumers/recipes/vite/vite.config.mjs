import { defineConfig } from 'vite';

/** Page and proxy share one origin while you build, as they will when you publish. */
export default defineConfig({
  server: { proxy: { '/api': process.env.API_SERVER ?? 'http://127.0.0.1:8080' } },
});
