// The offline worker. scripts/build/offline.ts bundles it and puts the list of what to keep in the place of the manifest.
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { answerFromArchive } from './answer-from-archive.js';

const entries = self.__WB_MANIFEST;

answerFromArchive(entries.find(({ url }) => url.startsWith('offline/')).url);
setCacheNameDetails({ prefix: 'apparatus' });
// A new edition waits until the reader takes it (keep-offline.ts).
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') self.skipWaiting();
});
clientsClaim();
// Every file is static: no parameter (Pagefind's time stamp, words to mark) changes what is served.
precacheAndRoute(entries, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();
