"""How the printed page looks: on A4, and on a screen before."""

from __future__ import annotations

from bot.language.graph.style import COLOURS, FONTS

_KINDS = "".join(
    f".{kind} .words>div{{border-color:{frame};background:{fill}}}" for kind, (frame, fill, *_) in COLOURS.items()
)
STYLE = (
    "@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt sans-serif}}"
    f"html{{font:10.5pt/1.5 {FONTS};color:#1f2328;background:#fff;color-scheme:light;print-color-adjust:exact}}"
    "body{max-width:178mm;margin:0 auto;padding:8mm}"
    "body.columns-2{max-width:210mm}body.columns-3{max-width:260mm}"
    "h1{font-size:22pt;margin:0 0 2mm}h2{font-size:16pt;margin:0 0 2mm;border-bottom:1.5pt solid #1f2328}"
    "h3{font-size:11.5pt;margin:0 0 1.5mm}h3 small{font-weight:400;color:#57606a}"
    "h3 svg{width:11pt;height:11pt;vertical-align:-1pt}"
    "a{color:#0a53a8;text-decoration:none}nav ol{list-style:none;padding:0}nav li{margin:2mm 0}"
    "p{margin:0 0 2mm}.quiet,.note,.source{color:#57606a;font-size:9pt}.about{font-style:italic}"
    ".part{margin-top:12mm}article{margin:6mm 0;padding-left:4mm;border-left:1pt solid #d0d7de}"
    ".words{display:grid;grid-template-columns:repeat(auto-fit,minmax(0,1fr));gap:4mm;margin:0 0 2mm}"
    ".words>div{border-left:3pt solid;border-radius:2mm;padding:2mm 3mm}"
    ".words p{margin:0;overflow-wrap:anywhere}.words p.case{margin-top:2mm;font-size:9pt;color:#57606a}"
    "table{border-collapse:collapse;width:100%;margin:0 0 2mm;table-layout:fixed}"
    "td,th{border-top:.5pt solid #d0d7de;padding:1mm 3mm 1mm 0;text-align:start;vertical-align:top}"
    "td,th{overflow-wrap:anywhere}"
    ".numbers td{font-size:9pt}"
    ".once{position:absolute;width:0;height:0}.piece{display:block;max-width:100%;height:auto;margin:4mm auto}"
    ".mark{display:inline-block;font-size:8pt;border:.5pt solid #8c959f;border-radius:3mm;padding:0 2mm;margin-top:1mm}"
    ".mark.missing,.mark.stale{background:#ffe08a;border-color:#9a6700}.mark.reviewed{background:#dff5e3;border-color:#1a7f37}"
    + _KINDS
    + "@media screen and (max-width:40em){body{padding:4mm}article{padding-left:2mm}"
    ".words{grid-template-columns:minmax(0,1fr);gap:2mm}}"
    + "@media print{body{max-width:none!important;padding:0}.part{break-before:page;margin:0}"
    "article,tr,li,.numbers,.piece{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit}}"
)
