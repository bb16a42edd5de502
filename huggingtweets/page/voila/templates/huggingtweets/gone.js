// Says when what is behind the page is gone: the server, or the kernel that runs the form. To ask for a kernel that
// isn't there starts none.
{
  const bar = document.getElementById("gone");
  const EVERY = 2000, ANSWER = 10000;  // milliseconds between two questions, and for an answer on a busy computer
  const KEPT = "What this page shows can still be copied. Bots are saved, and a training that was cut off can go on.";
  const SAYS = {
    "": "",
    stopped: "<strong>huggingtweets doesn't answer.</strong> It was stopped, or this computer was asleep. Start "
      + `<code>huggingtweets app</code> again, then reload this page. ${KEPT}`,
    ended: `<strong>huggingtweets no longer knows what was done on this page.</strong> It was started again, or memory `
      + `ran out. Reload the page to go on. ${KEPT}`
      + '<button type="button" onclick="location.reload()">Reload the page</button>',
  };
  let state = "", missed = 0;

  const show = now => {
    if (now === state) return;
    state = now;
    bar.innerHTML = SAYS[now];
    window.dispatchEvent(new Event("resize"));  // the form has another height
  };

  const ask = async () => {
    const page = JSON.parse(document.getElementById("jupyter-config-data")?.textContent ?? "{}");
    if (!page.kernelId) return;  // it begins
    try {
      const kernel = `${page.baseUrl}api/kernels/${page.kernelId}`;
      const answer = await fetch(kernel, { cache: "no-store", signal: AbortSignal.timeout(ANSWER) });
      missed = 0;
      show(answer.status === 404 ? "ended" : "");
    } catch {
      missed += 1;
      if (missed > 1) show("stopped");  // a computer that wakes up may miss one
    }
  };

  const watch = async () => {
    await ask();
    if (state !== "ended") setTimeout(watch, EVERY);  // no kernel comes back
  };
  watch();
}
