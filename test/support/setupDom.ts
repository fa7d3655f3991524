import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// As in setupWaits.ts.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
});
