import type { CliTerminal } from './runCli.js';
import { createEmulatorHandler } from './createEmulatorHandler.js';
import { emulatorGreeting } from './emulatorGreeting.js';
import { listenLocally } from './listenLocally.js';
import type { EmulatorFlags } from './readEmulatorFlags.js';

/** Serves the emulator until the signal. @throws Error in one sentence when the port cannot be had. */
export async function runEmulator(
  flags: EmulatorFlags,
  { say, signal }: Pick<CliTerminal, 'say' | 'signal'>,
): Promise<void> {
  const server = await listenLocally(flags.port, (origin) => createEmulatorHandler(flags, origin, say));
  say(emulatorGreeting(flags, server.origin));
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
  await server.close();
}
