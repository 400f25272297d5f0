// The desk: what a text costs as an SMS, while it is written. Without it the page says so when it comes back.
for (const part of document.querySelectorAll("[data-sms]")) {
  const fields = [part.querySelector('[name^="title-"]'), part.querySelector('[name^="description-"]')];
  const csrf = document.querySelector('[name="csrf"]').value;
  let waits;
  const count = async () => {
    const text = fields.map((field) => field.value.trim()).filter(Boolean).join(". ");
    try {
      const answer = await fetch(part.dataset.sms, { method: "POST", body: new URLSearchParams({ csrf, text }) });
      if (answer.ok) part.querySelector("output").textContent = (await answer.json()).sentence;
    } catch { /* The next letter asks again. */ }
  };
  part.addEventListener("input", () => { clearTimeout(waits); waits = setTimeout(count, 400); });
}
