import { describe, expect, it } from 'vitest';
import { ensureChromium } from '../../tools/ensure-chromium.mjs';

/** A machine on which the commands of `installs` bring a browser, and every other command fails. */
function machine({ isRootOnLinux = false, has = false, installs = '' }) {
  const commands: string[] = [];
  const lines: string[] = [];
  let browser = has ? 'some' : '';
  return {
    commands,
    lines,
    hasChromium: () => browser !== '',
    hasPlaywrightBrowser: () => browser === 'playwright',
    run: (command: string, args: string[]) => {
      const isPlaywright = args[0]?.endsWith('cli.js') ?? false;
      const short = isPlaywright ? ['playwright', ...args.slice(1)].join(' ') : [command, ...args].join(' ');
      commands.push(short);
      const isBrought = installs !== '' && short.startsWith(installs);
      if (isBrought) browser = isPlaywright ? 'playwright' : 'distribution';
      return isBrought;
    },
    isRootOnLinux,
    log: (line: string) => {
      lines.push(line);
    },
  };
}

describe('ensureChromium', () => {
  it('installs nothing where a browser is there', () => {
    const there = machine({ has: true, isRootOnLinux: true });
    expect(ensureChromium(there)).toBe(true);
    expect(there.commands).toEqual([]);
  });

  it("installs Playwright's where it can be downloaded", () => {
    const laptop = machine({ installs: 'playwright install chromium' });
    expect(ensureChromium(laptop)).toBe(true);
    expect(laptop.commands).toEqual(['playwright install chromium']);
  });

  it('adds the libraries of the browser in a bare container', () => {
    const container = machine({ installs: 'playwright install chromium', isRootOnLinux: true });
    expect(ensureChromium(container)).toBe(true);
    expect(container.commands).toEqual(['playwright install chromium', 'playwright install-deps chromium']);
  });

  it("falls back to the distribution's, as root on Linux", () => {
    const container = machine({ installs: 'apt-get install', isRootOnLinux: true });
    expect(ensureChromium(container)).toBe(true);
    expect(container.commands).toEqual([
      'playwright install chromium',
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-liberation',
    ]);
  });

  it.each([true, false])('says the one command where nothing helps (root on Linux: %s)', (isRootOnLinux) => {
    const closed = machine({ isRootOnLinux });
    expect(ensureChromium(closed)).toBe(false);
    expect(closed.lines.at(-1)).toMatch(/^ {2}npx playwright install (--with-deps )?chromium$/);
    expect(closed.commands.some((command) => command.startsWith('apt-get'))).toBe(isRootOnLinux);
  });
});
