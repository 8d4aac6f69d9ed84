// What the last turn did: the steps it went, the words it said in every language, the facts; and how to begin elsewhere.
import { draw, whenChosen } from "./picture.js";
import { at, element, phone, post, say } from "./playground.js";

let facts = []; // of the conversation on the phone
let stands = { flow: "", step: "" };
let flows = {}; // flow → its steps
let book = "";

const order = (what) => post("playground/orders", { phone, ...what });

// ── how it came here ────────────────────────────────────────────────────────────────────────────────────

export function showScene(scene) {
  facts = scene?.facts ?? [];
  stands = scene ? { flow: scene.flow, step: scene.step } : { flow: "", step: "" };
  if (scene) at("language").value = scene.language;
  if (stands.flow in flows) at("picture-flow").value = stands.flow;
  showPicture();
  at("undo").hidden = !scene;
  at("way-input").hidden = Boolean(scene) && !scene.input;
  if (scene) at("way-input").textContent = `${scene.input} → ${scene.place}`;
  at("way").replaceChildren(...(scene?.way ?? []).map(stop));
  at("way").lastElementChild?.setAttribute("aria-current", "step");
  showSaid(scene?.said ?? []);
  showFacts(at("known"), facts, (slot, text) => order({ type: "put", slot, text }));
  const answered = scene?.trail.length ? ` Answered so far: ${scene.trail.join(", ")}.` : "";
  at("trail").textContent = scene ? `Built in besides: messenger ${scene.platform}, language ${scene.language}.${answered}` : "";
}

/** One step of the way. Its name begins there anew, with the facts that are known now. */
function stop(each) {
  const item = element("li", "stop");
  const name = element("button", "step", `${each.flow} › ${each.step}`);
  name.type = "button";
  name.title = "Begin here, with the facts as they are now";
  name.addEventListener("click", () => begin(each.flow, each.step, known()));
  const line = element("p", "line");
  line.append(name, element("span", "kind", each.kind));
  if (each.way) line.append(element("b", "taken", each.way));
  line.append(element("code", "file", each.file));
  item.append(line);
  if (each.about) item.append(element("p", "soft", each.about));
  if (each.rows.length) item.append(rows(each.rows));
  return item;
}

/** The rows of a branch: what held, what did not, which was taken. Those below it were not looked at. */
function rows(all) {
  const list = element("ol", "rows");
  const taken = all.findIndex((each) => each.taken);
  all.forEach((each, number) => {
    const row = element("li", number === taken ? "row taken" : number > taken ? "row unread" : "row");
    for (const line of each.lines) row.append(condition(line, number > taken));
    row.append(element("span", "leads", `→ ${each.leads}`));
    list.append(row);
  });
  return list;
}

function condition({ text, held, known }, unread) {
  const line = element("span", unread ? "unread" : held ? "held" : "failed");
  line.append(element("span", "unseen", unread ? "not looked at: " : held ? "holds: " : "does not hold: "), text);
  if (!held && !unread) line.append(element("i", "", known ? ` (it is ${known})` : " (not known)"));
  return line;
}

// ── the words ───────────────────────────────────────────────────────────────────────────────────────────

const STATES = {
  missing: "missing: people read the source language",
  lent: "of another language",
  stale: "the source was changed since",
};

function showSaid(said) {
  at("said").replaceChildren(...said.map(wording));
  const readings = said.flatMap((each) => each.readings);
  const tags = (those) => [...new Set(those.map((each) => each.language))].join(", ");
  const lacking = tags(readings.filter(lacks));
  const stale = tags(readings.filter((each) => each.state === "stale"));
  const parts = [lacking && `Not whole in: ${lacking}.`, stale && `To be translated anew: ${stale}.`];
  at("said-summary").textContent = parts.filter(Boolean).join(" ");
}

const lacks = (reading) => reading.state === "missing" || reading.lacks.length > 0;

function wording({ message, readings }) {
  const box = element("section", "wording");
  box.append(element("h3", "", message));
  const table = element("table", "");
  for (const each of readings) {
    const row = table.insertRow();
    row.className = lacks(each) ? "lacking" : each.state;
    const language = document.createElement("th");
    language.scope = "row";
    language.append(each.language);
    if (!STATES[each.state]) language.append(element("small", "", each.state));
    const words = element("span", "words", each.text);
    words.dir = "auto";
    if (each.state !== "missing") words.lang = each.language;
    row.append(language);
    const cell = row.insertCell();
    if (STATES[each.state]) cell.append(element("b", `badge ${each.state}`, STATES[each.state]), " ");
    cell.append(words);
    if (each.lacks.length) cell.append(element("b", "badge", `no words for ${each.lacks.map((name) => `.${name}`).join(" ")}`));
  }
  box.append(table);
  return box;
}

// ── the facts ───────────────────────────────────────────────────────────────────────────────────────────

/** A field for each fact. `changed` hears of a new value; an empty one: not known. What has the focus keeps it. */
function showFacts(place, all, changed) {
  const focus = place.contains(document.activeElement) ? document.activeElement.name : "";
  place.replaceChildren(...all.map((each) => field(each, changed)));
  if (focus) place.querySelector(`[name="${CSS.escape(focus)}"]`)?.focus();
}

function field({ name, kind, values, value }, changed) {
  const label = element("label", value ? "fact known" : "fact");
  label.append(element("span", "name", name));
  const input = values.length ? choice(values) : element("input", "");
  input.name = name;
  input.value = value;
  if (kind) input.placeholder = kind;
  input.addEventListener("change", () => {
    label.classList.toggle("known", Boolean(input.value));
    changed(name, input.value);
  });
  label.append(input);
  return label;
}

function choice(values) {
  const select = element("select", "");
  select.append(new Option("–", ""));
  for (const [value, label] of values) select.append(new Option(value === label ? value : `${value}: ${label}`, value));
  return select;
}

const known = () => Object.fromEntries(facts.filter((each) => each.value).map((each) => [each.name, each.value]));

// ── beginning elsewhere ─────────────────────────────────────────────────────────────────────────────────

/** The flows, steps and facts of the book; what was chosen stays chosen as far as it is still there. */
export function showScript(script) {
  flows = script.flows;
  book = script.book;
  for (const name of ["begin-flow", "picture-flow"]) options(at(name), Object.keys(flows), script.start);
  options(at("begin-step"), flows[at("begin-flow").value] ?? []);
  const before = chosen();
  fill(script.facts.map((each) => ({ ...each, value: before[each.name] ?? "" })));
  showPicture();
}

/** Only while somebody looks at it. */
export function showPicture() {
  const flow = at("picture-flow").value;
  if (at("picture").hidden || !flow) return;
  draw({ flow, step: flow === stands.flow ? stands.step : "", language: at("language").value, of: book });
}

function options(select, names, otherwise = names[0]) {
  const before = select.value;
  select.replaceChildren(...names.map((name) => new Option(name, name)));
  select.value = names.includes(before) ? before : otherwise;
}

const fill = (all) => showFacts(at("begin-facts"), all, () => {});

function chosen() {
  const fields = [...at("begin-facts").querySelectorAll("[name]")].filter((each) => each.value);
  return Object.fromEntries(fields.map((each) => [each.name, each.value]));
}

export async function begin(flow, step, slots) {
  const platform = document.querySelector("input[name=look]:checked").value;
  await order({ type: "begin", flow, step, slots, platform, language: at("language").value });
}

at("begin-flow").addEventListener("change", () => options(at("begin-step"), flows[at("begin-flow").value]));
at("begin-known").addEventListener("click", () => {
  const now = known();
  for (const each of at("begin-facts").querySelectorAll("[name]")) each.value = now[each.name] ?? "";
});
at("begin-nothing").addEventListener("click", () => {
  for (const each of at("begin-facts").querySelectorAll("[name]")) each.value = "";
});
at("begin-form").addEventListener("submit", (event) => {
  event.preventDefault();
  begin(at("begin-flow").value, at("begin-step").value, chosen());
});
at("undo").addEventListener("click", () => order({ type: "undo" }));
at("picture-flow").addEventListener("change", showPicture);
whenChosen((flow, step) => begin(flow, step, known()));

/** The phone's language, at any point. */
export function speak(language) {
  say("");
  order({ type: "speak", language });
  showPicture();
}
