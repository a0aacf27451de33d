// Asks whether what the page shows has changed, and loads it anew if so.
const { watch, state } = document.body.dataset;

async function look() {
  try {
    const answer = await fetch(watch, { headers: { Accept: "application/json" } });
    const now = await answer.json();
    if (now.state !== state) {
      location.reload();
      return;
    }
  } catch {
    // The server may be restarting: ask again.
  }
  setTimeout(look, 700);
}

setTimeout(look, 700);
