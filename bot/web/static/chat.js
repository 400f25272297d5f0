// The live part of the web chat: sends without leaving the page, and shows what arrives. Without it the form works as it is.
(function () {
  "use strict";
  const log = document.getElementById("log");
  const form = document.getElementById("write");
  const field = document.getElementById("text");
  let source = null;

  function toEnd() {
    log.scrollTop = log.scrollHeight;
  }

  async function refresh() {
    const answer = await fetch("/chat?part=log&lang=" + document.documentElement.lang, { credentials: "same-origin" });
    if (answer.ok) {
      log.innerHTML = await answer.text();
      toEnd();
    }
  }

  function listen() {
    if (source || !window.EventSource) return;
    source = new EventSource("/chat/events");
    source.onmessage = refresh;
  }

  async function send(body, action) {
    const answer = await fetch(action, { method: "POST", body: body, credentials: "same-origin" });
    if (!answer.ok) {
      document.open();
      document.write(await answer.text());
      document.close();
      return;
    }
    field.value = "";
    await refresh();
    listen();
    field.focus();
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (field.value.trim()) send(new URLSearchParams({ text: field.value }), form.action);
  });
  log.addEventListener("submit", function (event) {
    event.preventDefault();
    send(new URLSearchParams({ press: event.submitter.value }), form.action);
  });
  toEnd();
  if (log.children.length) listen();
})();
