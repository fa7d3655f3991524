import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom brings no fetch; what Node has is what browsers have. */
export default class WithFetch extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      fetch,
      Headers,
      Request,
      Response,
      TextEncoder,
      TextDecoder,
      IS_REACT_ACT_ENVIRONMENT: true,
    });
  }
}
