import { parseArgs } from 'node:util';
import { alephScenarios, isAlephScenario, type AlephScenario } from '../testing/alephScenarios.js';
import { CliMistake } from './CliMistake.js';

export interface EmulatorFlags {
  port: number;
  speed: number;
  scenario: AlephScenario | undefined;
  seed: string | undefined;
  hmacKey: string | undefined;
}

const options = {
  port: { type: 'string', default: '8787' },
  speed: { type: 'string', default: '20' },
  scenario: { type: 'string' },
  seed: { type: 'string' },
  'hmac-key': { type: 'string' },
} as const;

/** @throws CliMistake that names the flag and what it takes. */
export function readEmulatorFlags(args: readonly string[]): EmulatorFlags {
  const { port: portText, speed: speedText, scenario, seed, 'hmac-key': hmacKey } = parse(args);
  const port = readNumber(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliMistake(`--port takes a whole number from 0 to 65535, not "${portText}".`);
  const speed = readNumber(speedText);
  if (!(speed > 0 && speed <= 10_000))
    throw new CliMistake(`--speed takes a number above 0, up to 10000, not "${speedText}".`);
  if (scenario !== undefined && !isAlephScenario(scenario))
    throw new CliMistake(
      `There is no scenario "${scenario}". Take one of: ${Object.keys(alephScenarios).join(', ')}.`,
    );
  if (hmacKey === '') throw new CliMistake('--hmac-key takes a text that is not empty.');
  return { port, speed, scenario, seed, hmacKey };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node names the flag or the stray word in its first sentence; the rest is advice about parseArgs.
    const [sentence = ''] = (error instanceof Error ? error.message : '').split(/\.?(?:\s(?=[A-Z])|\n)|\.$/);
    throw new CliMistake(`${sentence}.`);
  }
}

/** `Number`, but an empty text is none. */
function readNumber(text: string): number {
  return text.trim() === '' ? NaN : Number(text);
}
