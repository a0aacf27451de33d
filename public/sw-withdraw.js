// Put this in place of sw.js to withdraw a broken version: every phone that comes by drops what it
// has kept and goes on online. Marks and the sign-in stay. See README, "Withdrawing a version".
self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));

// Another copy of the app may lie in a folder of the same origin.
const prefix = `second-step${new URL("./", self.location.href).pathname}`;
const isOurs = (name) =>
  name.startsWith(prefix) && /^(?:offline\/)?[^/]*$/.test(name.slice(prefix.length));

const dropAll = async () => {
  const ours = (await caches.keys()).filter(isOurs);
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
};

self.addEventListener("activate", (event) => event.waitUntil(dropAll()));
