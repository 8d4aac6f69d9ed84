// A second phone beside the first: the same chat in another language, or as the other messenger shows it. To be read only.
import { at, logs, otherwise, phone, show } from "./playground.js";

const chosen = at("second-language");
logs.second = at("second-log");

/** The languages of the book; what was chosen stays. */
export function offer(languages) {
  const before = chosen.value || sessionStorage.getItem("second") || "";
  const option = ({ code, name }) => Object.assign(new Option(name, code), { lang: code });
  chosen.replaceChildren(new Option("none", ""), ...languages.map(option));
  chosen.value = languages.some((each) => each.code === before) ? before : "";
  follow();
}

/** As the first phone is now. The same language on both: then the second is the other messenger. */
export async function follow() {
  const language = chosen.value;
  at("second").classList.toggle("there", Boolean(language));
  document.body.classList.toggle("two", Boolean(language));
  if (!language) return;
  const look = document.querySelector("input[name=look]:checked").value;
  const other = language === at("language").value;
  at("second-phone").className = `phone ${other ? { line: "telegram", telegram: "line" }[look] : look}`;
  const answer = await fetch(`playground/mirror?${new URLSearchParams({ phone, language })}`);
  if (!answer.ok || language !== chosen.value) return;
  show("second", await answer.json());
  for (const button of logs.second.querySelectorAll("button")) button.disabled = true;
}

chosen.addEventListener("change", () => {
  sessionStorage.setItem("second", chosen.value);
  follow();
});
otherwise.wear = follow;
