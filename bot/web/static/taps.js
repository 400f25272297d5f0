// Ticking off at the door with a flaky line: a tap shows at once, is kept in the browser, and is sent until it is in.
const KEPT = `taps ${location.pathname}`, waits = document.getElementById("waits"), here = document.getElementById("here");
let kept = {}, busy = false, slower = 1000;
try { kept = JSON.parse(localStorage.getItem(KEPT) || "{}"); } catch { /* Nothing kept. */ }

const forms = [...document.querySelectorAll("form[data-tap]")];
const person = (form) => form.elements.person.value;

function show(form, did) {
  for (const button of form.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.value === did));
    button.classList.toggle("plain", button.value !== did);
  }
}

function settle() {
  localStorage.setItem(KEPT, JSON.stringify(kept));
  waits.hidden = !Object.keys(kept).length;
  here.textContent = forms.filter((form) => form.querySelector('[value="came"]').getAttribute("aria-pressed") === "true")
    .reduce((sum, form) => sum + Number(form.dataset.tap), 0);
}

async function send() {
  if (busy) return;
  busy = true;
  for (const [who, did] of Object.entries(kept)) {
    try {
      const csrf = document.querySelector('[name="csrf"]').value;
      const answer = await fetch(location.pathname, {
        method: "POST", redirect: "manual", headers: { "X-Tap": "1" }, body: new URLSearchParams({ csrf, person: who, do: did }),
        signal: AbortSignal.timeout(8000),
      });
      if (answer.status === 204) {
        if (kept[who] === did) delete kept[who];
        slower = 1000;
      } else if (answer.type === "opaqueredirect" || answer.status === 403) {
        document.getElementById("signed-out").hidden = false;  // what was tapped is kept, and sent after signing in
        break;
      } else throw new Error(answer.status);
    } catch { slower = Math.min(slower * 2, 30000); break; }
  }
  busy = false;
  settle();
  if (Object.keys(kept).length && document.getElementById("signed-out").hidden) setTimeout(send, slower);
}

for (const form of forms) {
  if (kept[person(form)]) show(form, kept[person(form)]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const pressed = event.submitter.getAttribute("aria-pressed") === "true";
    kept[person(form)] = pressed ? "unticked" : event.submitter.value;
    show(form, pressed ? "" : event.submitter.value);
    settle();
    send();
  });
}
addEventListener("online", send);
settle();
send();
