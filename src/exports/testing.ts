export type {
  AlephEmulator,
  AlephEmulatorOptions,
  AlephEmulatorPlan,
  AlephEmulatorRequest,
} from '../testing/AlephEmulator.js';
export { alephFixtures, type AlephFixtures, type AlephFixturesOptions } from '../testing/alephFixtures.js';
export { alephHandlers, type AlephHandlersOptions } from '../testing/alephHandlers.js';
export { alephScenarios, isAlephScenario, type AlephScenario } from '../testing/alephScenarios.js';
export { createAlephEmulator } from '../testing/createAlephEmulator.js';
export type { AlephEmulatorInput } from '../testing/EmulatedTask.js';
export { fixtures, type AlephFixture } from '../testing/fixtures.js';
export { signAlephCallback } from '../testing/signAlephCallback.js';
export type { AlephDialect, AlephWireTimes } from '../testing/WireDialect.js';
