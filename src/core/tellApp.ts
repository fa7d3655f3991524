/**
 * Calls an app's handler, at once. What it throws becomes an unhandled rejection, which consoles and error trackers show, rather than an
 * error in react-query's cache or the end of the React tree: a bug in a toast must not take the finished video off the page.
 */
export function tellApp<T>(handler: ((value: T) => unknown) | undefined, value: T): void {
  void new Promise((resolve) => {
    resolve(handler?.(value));
  });
}
