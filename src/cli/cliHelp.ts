export const cliHelp = `react-aleph emulator   An Aleph API on this machine: no key, no cost, real videos.

  --port <number>      Where to listen on 127.0.0.1. Default 8787; 0 takes any free port.
  --speed <number>     How many times faster than real tasks live. Default 20: 6 to 45 seconds.
  --scenario <name>    The course of every task. Without it tasks are drawn, and one in seven fails.
  --seed <text>        The same seed gives the same ids, durations and outcomes.
  --hmac-key <text>    Signs callbacks, as an account's webhookHmacKey does. Without it they are not signed.
  --help, --version`;
