// Whether the transcripts still hold with what was saved last.
import { finding } from "./faults.js";
import { at, element } from "./playground.js";

const many = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;

/** `state`: running, done, or failed (they could not be played); nothing at all before the first. */
export function showTests(tests) {
  const bad = (tests.failed ?? 0) + (tests.findings?.length ?? 0);
  const settled = tests.state === "done" && tests.transcripts + bad > 0;
  at("tests-mark").textContent = tests.state === "running" ? "…" : !settled ? "" : bad ? `✗ ${bad}` : "✓";
  at("tests-mark").className = settled ? (bad ? "bad" : "good") : "";
  at("tests-summary").textContent = summary(tests, bad);
  const failures = together(tests.failures ?? []);
  at("tests-failed").replaceChildren(...(tests.findings ?? []).map(finding), ...failures.map(failure));
}

function summary({ state, transcripts, conversations, failed }, bad) {
  if (state === "running") return "They are being played …";
  if (state === "failed") return "They could not be played. In the terminal, hotline flows test says why.";
  if (!state) return "They are played once the files are sound.";
  if (!transcripts && !bad) return "There is none yet. Play something on the phone, and press “Save as test” below it.";
  const outcome = failed ? `${failed} not as expected.` : "all as expected.";
  return `${many(transcripts, "transcript")}, ${many(conversations, "conversation")}, each played three ways: ${outcome}`;
}

/** The same difference in several languages is one. */
function together(failures) {
  const alike = new Map();
  for (const each of failures) {
    const key = [each.path, each.line, each.message, each.help].join("|");
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()];
}

function failure(several) {
  const [first] = several;
  const item = finding({ ...first, severity: "error" });
  const where = [...new Set(several.map((each) => `${each.platform} ${each.language}`))].join(", ");
  item.prepend(element("p", "test", `${first.name} (${where})`));
  const chat = element("details", "");
  chat.append(element("summary", "", "The conversation until there"), element("pre", "line", first.chat));
  item.append(chat);
  return item;
}
