// The playground's page: it draws what the server's stream tells and sends what is written or pressed.
// Whatever comes from a chat is only ever textContent; no HTML is built from it.

const VOLUNTEER = "volunteer-1";
const WHO = { ours: "The hotline: ", theirs: "Written: " };
export const at = (id) => document.getElementById(id);
export const logs = { phone: at("phone-log"), volunteer: at("volunteer-log") };
const readsAbove = new Set(); // chats that were scrolled up: what is new pulls nobody away from there
let stream;
let quoted = ""; // the message that the volunteer answers to: with two chats open, it says whose words they are for
export let phone = sessionStorage.getItem("phone") || newPhone();

// ── sending ─────────────────────────────────────────────────────────────────────────────────────────────

/** One random phone per tab; it is nobody's account. */
function newPhone() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const made = "phone-" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  sessionStorage.setItem("phone", made);
  return made;
}

function send(side, what) {
  const address = side === "phone" ? phone : VOLUNTEER;
  return post("playground/events", { address, locale: at("language").value, ...what });
}

/** Whether it arrived. */
export async function post(where, what) {
  const headers = { "Content-Type": "application/json" };
  try {
    const answer = await fetch(where, { method: "POST", headers, body: JSON.stringify(what) });
    if (!answer.ok) say("That was not taken. Please try again.");
    else say(answer.status === 204 ? "" : (await answer.json()).why); // 204: taken; else in words why not
    return answer.ok;
  } catch {
    say("The demo does not answer any more. Has it been stopped?");
    return false;
  }
}

export function say(hint) {
  at("person-hint").textContent = hint;
}

// ── drawing ─────────────────────────────────────────────────────────────────────────────────────────────

export function element(name, look, text) {
  const made = document.createElement(name);
  made.className = look;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** One sight of the sandbox: a bubble of `ours` or `theirs`, or the `ref` of one that was deleted. */
function draw(side, sight) {
  const log = logs[side];
  if (sight.kind === "deleted") log.querySelector(`[data-ref="${CSS.escape(sight.ref)}"]`)?.remove();
  if (!(sight.kind in WHO)) return;
  const press = sight.ref.startsWith("press:");
  if (press) choose(log, sight.ref.slice("press:".length));
  const how = press ? "pressed" : sight.text === "/start" ? "start" : "typed";
  const item = element("div", `message ${sight.kind} ${how}`);
  item.dataset.ref = sight.ref;
  item.append(bubble(sight));
  if (side === "volunteer" && sight.kind === "ours") item.append(reply(sight));
  if (sight.buttons.length) item.append(answers(side, sight));
  log.append(item);
  if (readsAbove.has(log) && sight.kind === "ours") at(`${side}-newer`).hidden = false;
  else log.scrollTop = log.scrollHeight;
  if (side === "phone") at("begin").hidden = true;
}

function bubble(sight) {
  const made = element("p", "bubble");
  const words = element("span", "words", sight.text);
  words.dir = "auto";
  if (sight.language) words.lang = sight.language;
  made.append(element("span", "unseen", WHO[sight.kind]));
  if (sight.media) made.append(shown(sight));
  made.append(words);
  return made;
}

/** A picture, a sound, or where on the map a point is; its description stands below it. */
function shown(sight) {
  const { kind, url, latitude, longitude } = sight.media;
  if (kind === "map") return element("span", "map", `📍 ${latitude}, ${longitude}`);
  const made = element(kind === "audio" ? "audio" : "img", "media");
  made.src = url;
  if (kind === "audio") made.controls = true;
  else made.alt = "";
  return made;
}

function reply(sight) {
  const made = element("button", "reply", "↩");
  made.type = "button";
  made.setAttribute("aria-label", "Reply to this message");
  made.addEventListener("click", () => {
    quote(sight.ref, sight.text);
    at("volunteer-text").focus();
  });
  return made;
}

function quote(ref, text = "") {
  quoted = ref;
  at("quote").hidden = !ref;
  at("quote-text").textContent = text;
}

function answers(side, sight) {
  const made = element("div", "answers");
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", "Answers");
  for (const each of sight.buttons) {
    const button = element("button", "answer", each.label);
    button.type = "button";
    button.dir = "auto";
    if (sight.language) button.lang = sight.language;
    button.dataset.token = each.token;
    button.addEventListener("click", () => {
      logs[side].focus({ preventScroll: true }); // the button may vanish; the focus must not
      send(side, { kind: "button", text: each.token, label: each.label });
    });
    made.append(button);
  }
  return made;
}

/** Telegram shows no bubble for a press; the button that was pressed is marked instead. */
function choose(log, token) {
  for (const button of log.querySelectorAll(".answer")) {
    if (button.dataset.token === token) button.classList.add("chosen");
  }
}

function think(view) {
  for (const place of document.querySelectorAll("[data-of]")) {
    const value = view ? view[place.dataset.of] : "";
    const items = [value].flat().filter((each) => each !== "");
    const before = place.textContent;
    place.replaceChildren(...items.map((each) => element("span", "fact", each)));
    if (!items.length) place.textContent = "–";
    if (place.dataset.of === "urgency") place.dataset.level = value;
    if (before !== place.textContent && place.offsetParent) glow(place.parentElement);
  }
}

export function glow(place) {
  place.classList.remove("changed");
  requestAnimationFrame(() => place.classList.add("changed"));
}

export function languages(offered) {
  const choice = at("language");
  const wanted = choice.value || sessionStorage.getItem("language");
  choice.replaceChildren();
  for (const each of offered) {
    const option = element("option", "", each.name);
    option.value = option.lang = each.code;
    choice.append(option);
  }
  if (offered.some((each) => each.code === wanted)) choice.value = wanted;
}

// ── the stream ──────────────────────────────────────────────────────────────────────────────────────────

/** What the stream tells, by its name. `hello` holds everything so far, so a lost connection mends itself. */
const heard = {
  hello,
  phone: (sight) => draw("phone", sight),
  volunteer: (sight) => draw("volunteer", sight),
  engine: think,
};

export function listen(more = {}) {
  Object.assign(heard, more);
  stream?.close();
  stream = new EventSource(`playground/stream?phone=${phone}`);
  for (const [name, take] of Object.entries(heard)) {
    stream.addEventListener(name, (event) => take(JSON.parse(event.data)));
  }
  stream.addEventListener("error", otherwise.lose);
}

export function hello(all) {
  say("");
  languages(all.languages);
  for (const side of ["phone", "volunteer"]) show(side, all[side]);
  think(all.engine);
  document.body.dataset.ready = phone;
}

/** All of a chat, anew. */
export function show(side, sights) {
  const log = logs[side];
  if (side === "phone") at("begin").hidden = false;
  log.setAttribute("aria-busy", "true"); // not read aloud once more
  log.replaceChildren();
  sights.forEach((sight) => draw(side, sight));
  log.scrollTo({ top: log.scrollHeight, behavior: "instant" });
  requestAnimationFrame(() => log.removeAttribute("aria-busy"));
}

// ── what can be touched ─────────────────────────────────────────────────────────────────────────────────

function form(side) {
  at(`${side}-form`).addEventListener("submit", (event) => {
    event.preventDefault();
    const input = at(`${side}-text`);
    if (!input.value.trim()) return;
    const text = input.value;
    const sent = send(side, { kind: "text", text, ...(side === "volunteer" && { quoted }) });
    if (side === "volunteer") quote("");
    input.value = "";
    sent.then((arrived) => {
      if (!arrived && !input.value) input.value = text;
    });
  });
}

function reading(side) {
  const log = logs[side];
  const newer = at(`${side}-newer`);
  let before = 0;
  log.addEventListener("scroll", () => {
    if (log.scrollTop < before) readsAbove.add(log);
    before = log.scrollTop;
    if (log.scrollHeight - log.scrollTop - log.clientHeight > 80) return;
    readsAbove.delete(log);
    newer.hidden = true;
  });
  newer.addEventListener("click", () => {
    log.scrollTop = log.scrollHeight;
    log.focus({ preventScroll: true }); // the button vanishes; the focus must not
  });
}

function wear(look) {
  at("phone").className = `phone ${look}`;
  document.querySelector(`input[value=${look}]`).checked = true;
  sessionStorage.setItem("look", look);
  logs.phone.scrollTop = logs.phone.scrollHeight;
  otherwise.wear();
}

for (const side of ["phone", "volunteer"]) {
  form(side);
  reading(side);
}
at("start").addEventListener("click", () => {
  send("phone", { kind: "text", text: "/start" });
  logs.phone.focus({ preventScroll: true });
});
at("new").addEventListener("click", () => {
  phone = newPhone();
  say("This is a new person, with a new phone.");
  listen();
});
at("save").addEventListener("click", () => {
  if (!logs.phone.children.length) return say("Nothing was done on this phone yet.");
  location.assign(`playground/transcript?phone=${phone}`); // comes as a file, so the page stays
  say("Put the file into flows/tests/ under a name that says what the person goes through.");
});
/** What another language does while there is a chat, and what another look changes beside the phone. */
export const otherwise = {
  speak: () => say("The next new person's phone will have this language."),
  wear: () => {},
  lose: () => say("The demo does not answer. If it is started again, this page goes on by itself."),
};
at("language").addEventListener("change", (event) => {
  sessionStorage.setItem("language", event.target.value);
  say("");
  if (logs.phone.children.length) otherwise.speak(event.target.value);
});
at("unquote").addEventListener("click", () => {
  quote("");
  at("volunteer-text").focus();
});
at("commands").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (!("more" in button.dataset)) return send("volunteer", { kind: "text", text: button.textContent });
  at("volunteer-text").value = `${button.textContent} `;
  at("volunteer-text").focus();
});
for (const radio of document.getElementsByName("look")) {
  radio.addEventListener("change", () => wear(radio.value));
}
wear(sessionStorage.getItem("look") || "line");
listen();
