import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cliHelp } from './cliHelp.js';
import { CliMistake } from './CliMistake.js';
import { readEmulatorFlags } from './readEmulatorFlags.js';
import { runEmulator } from './runEmulator.js';

/** The terminal that a command runs in. */
export interface CliTerminal {
  /** Takes lines for whoever asked, without a newline at the end. */
  say: (text: string) => void;
  /** Takes lines about what went wrong. */
  complain: (text: string) => void;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}

/** Runs `react-aleph` with the words that followed it. Resolves with the exit code: 0, 1 if it could not be done, 2 if it was asked wrongly. */
export async function runCli(args: readonly string[], terminal: CliTerminal): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === '--version' || command === '-v') terminal.say(await readVersion());
    else if (command === undefined || args.includes('--help') || args.includes('-h')) terminal.say(cliHelp);
    else if (command === 'emulator') await runEmulator(readEmulatorFlags(rest), terminal);
    else throw new CliMistake(`There is no command "${command}".`);
    return 0;
  } catch (error) {
    if (error instanceof CliMistake) {
      terminal.complain(`${error.message}\nreact-aleph --help says what there is.`);
      return 2;
    }
    terminal.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function readVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
