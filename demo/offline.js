// Has the page kept on the device, with the survey's script and configuration: both are files like any other.
const WORKER = '/offline-worker.js';
const script = /** @type {any} */ (window).trustedTypes
  ?.createPolicy('offline-page', { createScriptURL: () => WORKER })
  .createScriptURL('');

navigator.serviceWorker.register(/** @type {any} */ (script ?? WORKER), { scope: '/offline.html' });
navigator.serviceWorker.ready.then(() => {
  const status = document.querySelector('#cached');
  if (status) status.textContent = 'This page is kept on this device.';
});
