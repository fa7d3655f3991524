import { isAlephScenario, type AlephScenario } from '../testing/alephScenarios.js';

/** The course that a prompt asks for, as in "A film [moderation]": the one part of a request that reaches the emulator through any proxy. */
export function scenarioInPrompt(prompt: string): AlephScenario | undefined {
  return [...prompt.matchAll(/\[(\w+)\]/g)].map(([, name]) => name).find(isAlephScenario);
}
