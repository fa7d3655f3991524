/**
 * What a browser build gets for `react-aleph/server`: a module whose only import cannot be found and says why, because a build that fails
 * by name is better than a page with the key in it.
 *
 * @returns {import('vite').Plugin}
 */
export function serverInBrowserPlugin() {
  let isLibrary = false;
  return {
    name: 'aleph-server-in-browser',
    configResolved({ command, build }) {
      isLibrary = command === 'build' && build.lib !== false;
    },
    generateBundle() {
      if (!isLibrary) return;
      const source =
        "import 'react-aleph/server holds your API key: import it in server code only, and point createAlephClient({ baseUrl }) at your proxy';\n";
      this.emitFile({ type: 'asset', fileName: 'exports/server.browser.js', source });
    },
  };
}
