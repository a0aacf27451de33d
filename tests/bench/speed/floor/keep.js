// All that a page needs to start without a network: the floor for repeated and offline starts.
navigator.serviceWorker.register("/sw.js");
