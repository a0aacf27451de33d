// Put this in place of sw.js to withdraw a broken version: every phone that comes by drops what it
// has kept and goes on online. Marks and the sign-in stay. See README, "Withdrawing a version".
self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));

const dropAll = async () => {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith("second-step/"));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
};

self.addEventListener("activate", (event) => event.waitUntil(dropAll()));
