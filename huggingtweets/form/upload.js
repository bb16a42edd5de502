(async (step, files) => {
  const fields = step.querySelectorAll('.ht-wire textarea'), lost = step.querySelector('.ht-lost');
  const arrived = id => Number(step.querySelector(`[data-upload="${id}"]`)?.dataset.arrived ?? -1);
  const answer = (id, end) => new Promise(done => {
    const look = () => arrived(id) >= end && stop(true);
    const stop = came => { watch.disconnect(); clearTimeout(clock); done(came) };
    const watch = new MutationObserver(look), clock = setTimeout(stop, 30000, false);
    watch.observe(step, {subtree: true, childList: true});
    look();
  });
  const text = blob => new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.split(',')[1] ?? '');
    reader.onerror = failed;
    reader.readAsDataURL(blob);
  });
  let tries = 0, field = 0;
  for (const file of files) {
    const id = Math.random().toString(36).slice(2);
    do {
      const at = Math.max(0, arrived(id)), end = Math.min(at + PIECE, file.size);
      const data = await text(file.slice(at, end)).catch(() => null);
      fields[field].value = JSON.stringify({id, name: file.name, size: file.size, at, data});
      fields[field].dispatchEvent(new Event('change', {bubbles: true}));
      lost.hidden = await answer(id, data === null ? Infinity : end);
      tries = lost.hidden ? 0 : tries + 1;
      if (tries) field = (field + 1) % fields.length;
    } while (arrived(id) < file.size && tries < 9);
  }
})(this.closest('.ht-step'), [...this.files]); this.value = ''
