import { createAlephClient, type AlephGenerateInput } from 'react-aleph/client';
import type { DemoTask } from '../shared/DemoConfig.js';
import { demoHeaders } from '../shared/demoHeaders.js';
import { apiBaseUrl } from './apiBaseUrl.js';

/** Submits one paid task and resolves with its id. `play` tells the emulator what to do; it is null with the real API. */
export async function submitTask(input: AlephGenerateInput, play: DemoTask | null): Promise<string> {
  const headers =
    play === null ? {} : { [demoHeaders.scenario]: play.scenario, [demoHeaders.speed]: String(play.speed) };
  const { taskId } = await createAlephClient({ baseUrl: apiBaseUrl, headers }).generate(input);
  return taskId;
}
