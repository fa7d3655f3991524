import { describe, expect, test } from 'vitest';
import { layerViolations } from './support/layers.js';
import { readSource } from './support/readSource.js';
import { parseModule } from './support/SourceModule.js';

const source = readSource();

describe('layers', () => {
  test('every import of src keeps to the table', () => {
    expect(source.length).toBeGreaterThan(50);
    expect(source.flatMap(layerViolations)).toEqual([]);
  });

  test.each([
    ['core/a.ts', "import { useState } from 'react';"],
    ['core/a.ts', "import type { AlephClient } from '../client/AlephClient.js';"],
    ['client/a.ts', "import * as z from 'zod';"],
    ['client/a.ts', "import { alephKeys } from '../query/alephKeys.js';"],
    ['query/a.ts', "import { QueryClient } from '@tanstack/react-query';"],
    ['query/a.ts', "import { type QueryClient } from '@tanstack/react-query';"],
    ['hooks/a.ts', "export { createAlephClient } from '../client/createAlephClient.js';"],
    ['components/a.tsx', "const hooks = import('../hooks/useAlephTask.js');"],
    ['connected/a.tsx', "type Client = import('../client/AlephClient.js').AlephClient;"],
    ['testing/a.ts', "const zod = require('zod');"],
    ['unheard-of/a.ts', ''],
  ])('the table would not let %s say: %s', (path, text) => {
    expect(layerViolations(parseModule(path, text))).toHaveLength(1);
  });

  test.each([
    ['query/a.ts', "import type { QueryClient } from '@tanstack/react-query';"],
    ['hooks/a.ts', "import { alephKeys } from '../query/alephKeys.js';"],
    ['components/internal/a.tsx', "import { taskPhase } from '../../core/taskPhase.js';"],
    ['exports/index.ts', "export { anything } from '../anywhere/anything.js';"],
  ])('and lets %s say: %s', (path, text) => {
    expect(layerViolations(parseModule(path, text))).toEqual([]);
  });
});
