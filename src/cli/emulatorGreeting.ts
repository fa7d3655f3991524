import { alephScenarios } from '../testing/alephScenarios.js';
import { apiPath } from './apiPath.js';
import type { EmulatorFlags } from './readEmulatorFlags.js';

/** What a developer needs to use an emulator that runs. */
export function emulatorGreeting({ speed, scenario, hmacKey }: EmulatorFlags, origin: string): string {
  const baseUrl = `${origin}${apiPath}`;
  const seconds = (minutes: number) => Number(((minutes * 60) / speed).toPrecision(2));
  const names = Object.entries(alephScenarios).map(
    ([name, { description }]) => `  ${name.padEnd(20)} ${description}`,
  );
  return `Aleph emulator at ${origin}. Ctrl-C ends it.

In a page    createAlephClient({ baseUrl: '${baseUrl}' })
In a server  createAlephProxy({ baseUrl: '${baseUrl}', apiKey: 'any', resultHosts: ['${new URL(origin).host}'], … })
Source clip  ${origin}/media/source.mp4
Pace         ${speed} times faster than real: a task takes ${seconds(2)} to ${seconds(15)} s; polling={{ intervalMs: ${Math.ceil(6_000 / speed)} }} keeps up
Callbacks    to the callBackUrl of a task, ${hmacKey === undefined ? 'not signed (--hmac-key signs them)' : 'signed with your --hmac-key'}
Course       ${scenario ?? 'drawn: one task in seven fails'}; a prompt that names one takes that, as in "A film [moderation]":

${names.join('\n')}
`;
}
