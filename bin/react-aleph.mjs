#!/usr/bin/env node
import { runCli } from '../dist/cli/runCli.js';

const ended = new AbortController();
// Once: a second Ctrl-C ends what does not end by itself.
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => ended.abort());

process.exitCode = await runCli(process.argv.slice(2), {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  signal: ended.signal,
});
