/** How the page tells the emulator what to play. The real API never sees them. */
export const demoHeaders = { scenario: 'x-demo-scenario', speed: 'x-demo-speed' } as const;
