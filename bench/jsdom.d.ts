/** As much of jsdom as the bench uses; it ships no types. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: string, listener: () => void): this;
  }
  export class JSDOM {
    constructor(html: string, options?: { pretendToBeVisual?: boolean; virtualConsole?: VirtualConsole });
    readonly window: Window & typeof globalThis;
  }
}
