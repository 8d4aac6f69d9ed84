"""Colours and signs of the pictures. Plain colours, written out twice: programs beside browsers know no variables."""

from __future__ import annotations

FONTS = "'Noto Sans','Noto Sans Thai','Noto Sans CJK JP','Segoe UI','Helvetica Neue',Arial,sans-serif"
"""Noto first: the widths are measured for it. The others are on every phone and computer."""
# kind: frame and fill on light, frame and fill on dark
COLOURS = {
    "start": ("#57606a", "#eef1f4", "#9aa5b1", "#2b3139"),
    "say": ("#5b7083", "#f6f8fa", "#8ba0b4", "#20272e"),
    "ask": ("#1f6feb", "#eef5ff", "#6cb0ff", "#14243a"),
    "menu": ("#7a48c2", "#f6f0ff", "#b794f0", "#271d3a"),
    "branch": ("#8a6d1a", "#fff9e5", "#d8b959", "#2f280f"),
    "call": ("#0f7b6c", "#e9f8f4", "#5cc9b7", "#10302b"),
    "go": ("#0f7b6c", "#e9f8f4", "#5cc9b7", "#10302b"),
    "resources": ("#1a7f37", "#ebf9ee", "#63c57b", "#132d1a"),
    "handoff": ("#c2410c", "#fff1e8", "#ff9a62", "#3a1d0e"),
    "follow_up": ("#c2410c", "#fff1e8", "#ff9a62", "#3a1d0e"),
    "end": ("#57606a", "#eef1f4", "#9aa5b1", "#2b3139"),
    "flow": ("#1f6feb", "#eef5ff", "#6cb0ff", "#14243a"),
}


def _kinds(frame: int, fill: int) -> str:
    rules = []
    for kind, colours in COLOURS.items():
        rules.append(f".flowpicture .{kind} .frame{{stroke:{colours[frame]};fill:{colours[fill]}}}")
        rules.append(f".flowpicture .{kind} .title,.flowpicture .{kind} .icon{{fill:{colours[frame]}}}")
    return "".join(rules)


LIGHT = (
    f".flowpicture text{{font-family:{FONTS};fill:#1f2328}}"
    ".flowpicture .paper{fill:#fff}"
    ".flowpicture .heading{font-size:22px;font-weight:700}"
    ".flowpicture .frame{stroke-width:1.5}.flowpicture .icon{fill-rule:evenodd}"
    ".flowpicture .title{font-size:11px;font-weight:700}"
    ".flowpicture .step{font-size:11px;fill:#6e7781;text-anchor:end}"
    ".flowpicture .words{font-size:14px}"
    ".flowpicture .name{font-size:14px;font-weight:700}"
    ".flowpicture .note{font-size:12.5px;fill:#57606a}"
    ".flowpicture .small{font-size:12.5px;fill:#57606a}"
    ".flowpicture .answer{fill:#fff;stroke:#8c959f}"
    ".flowpicture .answer-text,.flowpicture .missing-text{font-size:11px;text-anchor:middle}"
    ".flowpicture .missing{fill:#ffe08a;stroke:#9a6700}"
    ".flowpicture .missing-text{fill:#4d2d00;font-weight:700}"
    ".flowpicture .call .frame{stroke-dasharray:5 3}"
    ".flowpicture .box.now .frame{stroke:#d1242f;stroke-width:4}"
    ".flowpicture .way path{fill:none;stroke:#6e7781;stroke-width:1.6}"
    ".flowpicture .way.light path{stroke-dasharray:5 4}"
    ".flowpicture .head{fill:#6e7781}"
    ".flowpicture .label rect{fill:#fff;stroke:#d0d7de}"
    ".flowpicture .label text{font-size:12.5px;text-anchor:middle}"
    ".flowpicture .label.light text{font-style:italic;fill:#57606a}" + _kinds(0, 1)
)
DARK = (
    "@media (prefers-color-scheme:dark){"
    ".flowpicture text{fill:#e6edf3}"
    ".flowpicture .paper{fill:#0d1117}"
    ".flowpicture .step,.flowpicture .note,.flowpicture .small,.flowpicture .label.light text{fill:#9aa5b1}"
    ".flowpicture .answer{fill:#0d1117;stroke:#6e7781}"
    ".flowpicture .missing{fill:#4d3800;stroke:#d8b959}"
    ".flowpicture .missing-text{fill:#ffe9a8}"
    ".flowpicture .way path{stroke:#8b949e}"
    ".flowpicture .head{fill:#8b949e}"
    ".flowpicture .label rect{fill:#161b22;stroke:#3d444d}"
    ".flowpicture .box.now .frame{stroke:#ff7b72}" + _kinds(2, 3) + "}"
)

BUBBLE = "M2 2h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H7l-4 3v-3H2a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1Z"
QUESTION = (
    "m3 3.1h1.5q0-1.1 1.3-1.1t1.3 1q0 .6-1 1.2-1 .7-1 1.8h1.5q0"
    "-.6.9-1.2 1.1-.8 1.1-1.9 0-2.3-2.7-2.3T5 5.1ZM7 9.4v1.3h1.6V9.4Z"
)
DISC = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z"
# Signs of 16 by 16 pixels. What runs the other way round is a hole.
ICONS = {
    "start": f"{DISC}m-2 3.6 6 3.4-6 3.4Z",
    "say": BUBBLE,
    "ask": f"{BUBBLE}{QUESTION}",
    "menu": "M1 2h3v3H1Zm5 0h9v3H6ZM1 6.5h3v3H1Zm5 0h9v3H6ZM1 11h3v3H1Zm5 0h9v3H6Z",
    "branch": "M8 0 11.5 3.5 9 3.5V7l4 3.2V9l3 3-3 3v-2L8 9.2 3 13v2L0 12l3-3v1.2L7 7V3.5H4.5Z",
    "call": "M1 3h8a5 5 0 0 1 0 10H6v2.5L2 12l4-3.5V11h3a3 3 0 0 0 0-6H1Z",
    "go": "M1 6.5h8V3l6 5-6 5V9.5H1Z",
    "resources": "M2 2h12a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1Zm5 2v3H4v2h3v3h2V9h3V7H9V4Z",
    "handoff": "M8 1a3.3 3.3 0 1 1 0 6.6A3.3 3.3 0 0 1 8 1ZM1.5 15q0-6 6.5-6t6.5 6Z",
    "follow_up": f"{DISC}M7 4v4.6l3.4 2 .8-1.3-2.6-1.5V4Z",
    "end": f"{DISC}M5 5v6h6V5Z",
    "flow": "M1 2h6v4H5v4h4V9h6v5H9v-2H3V6H1Z",
}
