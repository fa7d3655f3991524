/** @typedef {import('playwright').CDPSession} Session */

/**
 * A page that Playwright leaves alone: its own are kept awake by an emulated focus, so that they are never hidden and cannot be frozen.
 *
 * @param {Session} browser of `browser.newBrowserCDPSession()`
 * @param {string} url
 */
export async function openRawPage(browser, url) {
  const { targetId } = await browser.send('Target.createTarget', { url, newWindow: true });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let count = 0;
  /** Does not wait for an answer: of a page that was killed or frozen there is none. */
  const tell = (/** @type {string} */ method, /** @type {object} */ params = {}) => {
    const message = JSON.stringify({ id: (count += 1), method, params });
    return browser.send('Target.sendMessageToTarget', { sessionId, message });
  };
  return {
    close: () => browser.send('Target.closeTarget', { targetId }),
    leave: () => tell('Page.navigate', { url: 'about:blank' }),
    freeze: () => tell('Page.setWebLifecycleState', { state: 'frozen' }),
    kill: () => tell('Page.crash'),
  };
}
