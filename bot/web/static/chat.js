// The live part of the web chat: sends without leaving the page, and shows what arrives. Without it the form works as it is.
(function () {
  "use strict";
  const SLOW_MS = 15000;
  const said = document.getElementById("said");
  const log = document.getElementById("log");
  const form = document.getElementById("write");
  const field = document.getElementById("text");
  const problem = document.getElementById("problem");
  const language = document.documentElement.lang;
  let source = null;
  let asking = null;
  let sending = null;
  let queue = Promise.resolve();

  // Only what is new is put in, or a screen reader would say the whole conversation again.
  function show(items) {
    const before = Array.from(said.children);
    let same = 0;
    while (same < items.length && same < before.length && items[same].isEqualNode(before[same])) same += 1;
    before.slice(same).forEach((item) => item.remove());
    said.append(...items.slice(same));
  }

  async function refresh() {
    try {
      const answer = await fetch("/chat?part=log&lang=" + language);
      if (!answer.ok) return;
      const part = new DOMParser().parseFromString("<ol>" + (await answer.text()) + "</ol>", "text/html");
      show(Array.from(part.querySelectorAll("ol > li")));
    } catch (error) {
      // The network is away: the next look will tell.
    }
  }

  function listen() {
    if (source) return;
    source = new EventSource("/chat/events");
    source.onopen = refresh;
    source.onmessage = refresh;
    source.onerror = function () {
      if (source.readyState === EventSource.CLOSED && !asking) asking = setInterval(refresh, SLOW_MS);
    };
  }

  function say(text) {
    problem.textContent = text;
    if (text) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }

  async function post(body) {
    try {
      const answer = await fetch(form.action, { method: "POST", body: body });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const told = page.getElementById("problem");
      say(told ? told.textContent : problem.dataset.lost);
      return Boolean(told) && !told.textContent;
    } catch (error) {
      say(problem.dataset.lost);
      return false;
    }
  }

  async function deliver(body) {
    if (await post(body)) {
      if (body.has("text")) field.value = "";
      await refresh();
      listen();
    }
    log.scrollTop = 0;
    field.focus();
  }

  // One after the other: a button pressed while another is on its way is not lost, the same one twice counts once.
  function send(body) {
    const words = body.toString();
    if (words === sending) return;
    sending = words;
    queue = queue.then(() => deliver(body)).then(() => {
      if (sending === words) sending = null;
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (field.value.trim()) send(new URLSearchParams({ text: field.value }));
  });
  said.addEventListener("submit", function (event) {
    event.preventDefault();
    send(new URLSearchParams({ press: event.submitter.value }));
  });
  if (said.dataset.known !== undefined) listen();
})();
