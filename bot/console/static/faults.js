// One thing that is wrong in a file.
import { element } from "./playground.js";

/** As `flows check` prints it: the place, what is wrong, the line with the place marked, what to do. */
export function finding(each) {
  const item = element("li", each.severity);
  const title = element("p", "what");
  title.append(element("code", "place", `${each.path}:${each.line}:${each.column}`), ` ${each.message} `);
  item.append(title);
  if (each.source_line) item.append(sourceLine(each));
  if (each.help) item.append(element("p", "help", each.help));
  item.append(each.why ? explanation(each) : element("p", "code", each.code));
  return item;
}

/** As `flows explain` prints it, for whoever asks. */
function explanation({ code, why, wrong, right }) {
  const made = element("details", "");
  made.append(element("summary", "", `${code}: what does it mean?`), element("p", "help", why));
  for (const [word, example] of [["Wrong", wrong], ["Right", right]]) {
    if (example) made.append(element("p", "soft", word), element("pre", "line", example.trimEnd()));
  }
  return made;
}

function sourceLine({ source_line, mark }) {
  const letters = Array.from(source_line);
  const line = element("pre", "line");
  line.tabIndex = 0;
  line.append(letters.slice(0, mark).join(""));
  line.append(element("mark", "", letters[mark] ?? " "), letters.slice(mark + 1).join(""));
  return line;
}
