// The picture of the flow in which the conversation stands; each of its steps is a place to begin.
import { at, element } from "./playground.js";

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
let shown = ""; // what the picture on the page was asked for with
let begins = () => {};

/** What is to happen when a step of the picture is chosen: `begin(flow, step)`. */
export function whenChosen(begin) {
  begins = begin;
}

/** Draw the flow with its present step marked. `of` tells one book from another. */
export async function draw({ flow, step, language, of }) {
  const wanted = new URLSearchParams({ flow, step, language, of }).toString();
  if (wanted === shown) return;
  shown = wanted;
  const answer = await fetch(`playground/picture?${wanted}`);
  const text = await answer.text();
  if (wanted !== shown) return; // a newer one was asked for meanwhile
  if (!answer.ok) return at("picture-here").replaceChildren(element("p", "soft", text));
  at("picture-here").replaceChildren(adopted(text, flow));
  center(at("picture-here"), at("picture-here").querySelector(".now"));
}

/** What is in the frame moves, the page stays where it is. */
export function center(frame, box) {
  if (!box) return;
  const [outer, inner] = [frame.getBoundingClientRect(), box.getBoundingClientRect()];
  frame.scrollTop += inner.top + inner.height / 2 - outer.top - outer.height / 2;
  frame.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
}

/** The picture as part of the page: its style as a sheet, for the page allows no other; its names are no ids here. */
function adopted(text, flow) {
  const [written, style] = text.match(/<style>(.*?)<\/style>/s);
  sheet.replaceSync(style);
  const svg = new DOMParser().parseFromString(text.replace(written, ""), "image/svg+xml").documentElement;
  for (const box of svg.querySelectorAll("g.box[id]")) box.dataset.step = box.id.slice(flow.length + 1);
  for (const each of svg.querySelectorAll("[id]")) each.removeAttribute("id");
  svg.removeAttribute("aria-labelledby");
  svg.setAttribute("aria-label", svg.querySelector("title").textContent);
  svg.setAttribute("role", "group");
  svg.querySelectorAll("[data-step]").forEach((box) => touchable(box, flow));
  return document.adoptNode(svg);
}

function touchable(box, flow) {
  const begin = () => begins(flow, box.dataset.step);
  box.setAttribute("role", "button");
  box.setAttribute("tabindex", "0");
  box.setAttribute("aria-label", `Begin at ${box.dataset.step}: ${box.querySelector("title").textContent}`);
  if (box.classList.contains("now")) box.setAttribute("aria-current", "step");
  box.addEventListener("click", begin);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    begin();
  });
}
