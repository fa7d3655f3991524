import { chromium, type Browser } from 'playwright';
import { chromiumLaunchOptions } from '../../../tools/chromium.mjs';
import { phases, type Scene } from '../page/gallery.mjs';
import { renderOnServer } from '../page/renderOnServer.js';
import { servePages, type PageServer } from '../page/servePages.js';

const scenes: readonly Scene[] = [...phases, 'parts'];

export interface Gallery {
  browser: Browser;
  server: PageServer;
  /** The markup of each scene: every phase of a card, and the parts. */
  scenes: readonly string[];
  close: () => Promise<void>;
}

/** Every phase and part of the built package as a server writes it, a server for its media, and a browser to look with. */
export async function openGallery(): Promise<Gallery> {
  const server = await servePages();
  const browser = await chromium.launch(chromiumLaunchOptions());
  const { pages } = renderOnServer('19', scenes, server.origin, Date.UTC(2026, 10, 22, 11, 30));
  return {
    browser,
    server,
    scenes: scenes.map((scene) => pages[scene].html),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
