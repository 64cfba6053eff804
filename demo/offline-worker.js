// Answers from what was kept when there is no network. What is posted passes by: the survey keeps answers itself.
const worker = /** @type {any} */ (self);
const KEPT = 'offline-page';
const FILES = ['/offline.html', '/offline.js', '/demo.css', '/dist/a11-survey.js'];

worker.addEventListener('install', (/** @type {any} */ event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(FILES)));
});
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  if (event.request.method !== 'GET') return;
  event.respondWith(
    fetch(event.request).catch(async () => (await caches.match(event.request.url)) ?? Response.error()),
  );
});
