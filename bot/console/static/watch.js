// The editor's side of the page: how the files are, what is wrong in them, and what became of the choices after a save.
import { finding } from "./faults.js";
import { center } from "./picture.js";
import { at, glow, hello, languages, listen, logs, otherwise, show } from "./playground.js";
import { showPicture, showScene, showScript, speak } from "./scene.js";
import { follow, offer } from "./second.js";
import { showTests } from "./tests.js";

// ── the files ───────────────────────────────────────────────────────────────────────────────────────────

const SAYS = {
  sound: (files) => ["All is well", `reloaded ${clock(files.at)}`],
  broken: (files) => [wrong(files), "the last sound version keeps playing"],
  waiting: (files) => [wrong(files), "it begins to play once that is mended"],
};

const clock = (moment) => new Date(moment).toLocaleTimeString();
const many = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;
const wrong = (files) => (files.trouble ? "The folder can't be read" : many(files.errors, "error"));

function showFiles(files) {
  const [word, more] = SAYS[files.state](files);
  Object.assign(at("state").dataset, { state: files.state, book: files.book });
  at("state-word").textContent = word;
  at("state-more").textContent = `· ${more}`;
  at("folder").textContent = files.folder;
  at("start").disabled = files.state === "waiting";
  languages(files.languages);
  offer(files.languages);
  glow(at("state"));
  const of = (severity) => files.findings.filter((each) => each.severity === severity);
  at("trouble").textContent = files.trouble;
  at("errors").replaceChildren(...of("error").map(finding));
  at("warnings").replaceChildren(...of("warning").map(finding));
  at("warned").querySelector("summary").textContent = many(files.warnings, "warning");
  at("warned").hidden = !files.warnings;
  at("wrong").hidden = !files.trouble && !files.findings.length;
  for (const mark of document.querySelectorAll("mark")) center(mark.parentElement, mark);
}

// ── the phone after a save ──────────────────────────────────────────────────────────────────────────────

/** The chat as the new book has it; the bubbles that read otherwise now are marked for a moment. */
function showAgain(sights) {
  const words = () => [...document.querySelectorAll("#phone-log .message")];
  const before = words().map((each) => each.textContent);
  show("phone", sights);
  words().forEach((each, index) => each.textContent !== before[index] && each.classList.add("reworded"));
}

function showStopped(stopped) {
  at("person-hint").textContent = stopped && `Not all could be played again. ${stopped}`;
}

/** A test begins with the first word: what began elsewhere, or was changed by hand, is none. */
const A_TEST = at("save").title;
const NO_TEST = "It began in the middle, or a fact was set by hand. For a test, choose New person and play it from the first word.";

function showRecordable(recordable) {
  const begunElsewhere = !recordable && Boolean(logs.phone.children.length);
  at("save").disabled = begunElsewhere;
  at("save").title = begunElsewhere ? NO_TEST : A_TEST;
}

// ── tabs ────────────────────────────────────────────────────────────────────────────────────────────────

const tabs = [...at("tabs").children];
const narrow = matchMedia("(max-width: 52rem)");

/** On a small screen the phone is a tab as well; on a large one it always stands beside the others. */
function choose(tab) {
  for (const each of tabs) {
    each.setAttribute("aria-selected", each === tab);
    each.tabIndex = each === tab ? 0 : -1;
  }
  const panel = tab.getAttribute("aria-controls");
  document.body.dataset.front = panel ? "panel" : "phone";
  for (const each of panel ? document.querySelectorAll("[role=tabpanel]") : []) each.hidden = each.id !== panel;
  if (panel) sessionStorage.setItem("tab", tab.id);
  if (panel === "picture") showPicture();
}

/** A small screen begins with the phone. */
function settle() {
  choose(narrow.matches ? tabs[0] : (at(sessionStorage.getItem("tab")) ?? tabs[1]));
}

narrow.addEventListener("change", settle);

at("tabs").addEventListener("click", (event) => choose(event.target.closest("[role=tab]") ?? tabs.find((each) => each.ariaSelected === "true")));
at("tabs").addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const shown = tabs.filter((each) => each.offsetParent);
  const next = shown.at((shown.indexOf(document.activeElement) + step) % shown.length);
  choose(next);
  next.focus();
});

// ── the stream ──────────────────────────────────────────────────────────────────────────────────────────

const PARTS = { files: showFiles, chat: showAgain, stopped: showStopped, recordable: showRecordable, scene: showScene, script: showScript, tests: showTests };
otherwise.speak = speak;
otherwise.lose = () => {
  at("state").dataset.state = "gone";
  at("state-word").textContent = "Not running";
  at("state-more").textContent = "· start it again, and this page goes on by itself";
};

function watch(news) {
  for (const [part, value] of Object.entries(news)) PARTS[part](value);
  follow();
}

settle();
listen({
  hello(all) {
    hello(all);
    watch(all.watch);
  },
  watch,
});
