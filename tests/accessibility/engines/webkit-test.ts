import { test as base, expect } from '../../support/states-test.ts';
import { openWebKit, type WebKit } from './web-driver.ts';

export { expect };

interface Fixtures {
  /** The colours of the desktop, which a browser reads as it starts. */
  readonly desktop: 'light' | 'dark';
  /** One browser for all tests of a worker. Where it is at a path, it is at a state's. */
  readonly webKit: WebKit;
}

/** Tests in WebKitGTK, which Playwright does not drive. */
export const test = base.extend<object, Fixtures>({
  desktop: ['light', { scope: 'worker', option: true }],
  webKit: [
    async ({ desktop, states }, use) => {
      const webKit = await openWebKit(desktop);
      const goto: WebKit['tab']['goto'] = (address) =>
        webKit.tab.goto(address.startsWith('/') ? `${states}${address}` : address);
      await use({ ...webKit, tab: { ...webKit.tab, goto } });
      await webKit.close();
    },
    { scope: 'worker' },
  ],
});
