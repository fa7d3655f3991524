import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'jsdom', include: ['*/recipe.test.tsx'], globals: true, testTimeout: 60_000 },
});
