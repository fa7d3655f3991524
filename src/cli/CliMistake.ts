/** Thrown for what was typed wrongly: its message is one sentence for whoever typed it. */
export class CliMistake extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CliMistake';
  }
}
