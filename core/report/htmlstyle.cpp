// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmlstyle.h"

namespace report
{

// Sides are "start" and "end", so that one style serves both directions.
QByteArray htmlStyle()
{
    return R"(
:root { color-scheme: light; --ink: #1a1a1a; --muted: #555; --line: #b9c3cd; --main: #1f4e79; --band: #f3f6f9; }
* { box-sizing: border-box; }
html { font-family: "Noto Sans", "Segoe UI", Arial, "Liberation Sans", "DejaVu Sans", "Noto Sans Arabic",
  "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Droid Sans Fallback", sans-serif;
  font-size: 100%; line-height: 1.5; color: var(--ink); background: #fff; }
body { max-width: 52rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
.skip { position: absolute; inset-inline-start: -100rem; }
.skip:focus { inset-inline-start: 1rem; background: #fff; padding: .5rem; outline: 3px solid var(--main); }
a { color: var(--main); }
a:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
h1, h2, h3, h4, h5 { line-height: 1.25; color: var(--main); break-after: avoid; text-wrap: balance; }
header.title { border-block-end: 3px solid var(--main); margin-block-end: 2rem; padding-block-end: 1rem; }
h1 { font-size: 2rem; margin-block: 1rem .25rem; }
.subtitle { font-size: 1.2rem; color: var(--muted); margin-block: 0 1rem; }
h2 { font-size: 1.5rem; margin-block: 2.2rem .6rem; }
h3 { font-size: 1.2rem; margin-block: 1.7rem .5rem; }
h4, h5 { font-size: 1rem; margin-block: 1.4rem .4rem; }
p, ul, ol { margin-block: .6rem; orphans: 3; widows: 3; }
dl.identity { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.5rem; margin: 0; }
dl.identity dt { color: var(--muted); }
dl.identity dd { margin: 0; font-weight: 600; }
nav.contents { background: var(--band); padding: 1rem 1.5rem; margin-block: 1.5rem; }
nav.contents ol { list-style: none; padding: 0; margin: 0; }
nav.contents li { margin-block: .2rem; }
nav.contents a { text-decoration: none; }
nav.contents .level2 { padding-inline-start: 1.5rem; }
nav.contents .level3 { padding-inline-start: 3rem; }
nav.contents .level4 { padding-inline-start: 4.5rem; }
.contentshead { font-weight: 700; font-size: 1.2rem; color: var(--main); margin-block: 0 .5rem; }
code { font-family: "Noto Sans Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; }
.tablebox { overflow-x: auto; margin-block: 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.35; }
caption, figcaption { text-align: start; font-weight: 700; padding-block-end: .4rem; font-size: .95rem; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: .3rem .5rem; text-align: start; vertical-align: top; border-block-end: 1px solid #d9dfe5; font-weight: 400; }
thead th { font-weight: 700; vertical-align: bottom; border-block-end: 2px solid var(--main); border-block-start: 2px solid var(--main); }
thead tr + tr th { border-block-start: 0; }
thead th[scope=colgroup] { border-block-end: 1px solid var(--main); }
tbody tr:last-child > * { border-block-end: 2px solid var(--main); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
th.span { text-align: center; }
tr.total > * { font-weight: 700; border-block-start: 1px solid var(--ink); }
tr.group > * { font-weight: 700; background: var(--band); }
.below { font-size: .8rem; color: var(--muted); margin-block: .3rem; }
figure { margin: 1.5rem 0; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; }
figure table { font-size: .8rem; }
figure .tablebox { margin-block: .8rem .3rem; }
figure caption { font-weight: 400; color: var(--muted); font-size: .8rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1.2rem 0; padding: 0; list-style: none; }
.figures li { flex: 1 1 8rem; border-block-start: 3px solid var(--main); padding-block-start: .4rem; break-inside: avoid; }
.figures .big { display: block; font-size: 1.8rem; font-weight: 700; line-height: 1.2; color: var(--main); }
.figures .small { display: block; font-size: .8rem; color: var(--muted); }
.box { border-inline-start: 5px solid var(--main); background: var(--band); padding: .6rem 1rem; margin-block: 1rem; break-inside: avoid; }
.box.warning { border-inline-start-style: double; border-inline-start-width: 8px; border-inline-start-color: #8a3b00; }
.box.proposal { border-inline-start-style: dashed; }
.box p { margin-block: .3rem; }
.box .kind { font-weight: 700; }
.notes { border-block-start: 1px solid var(--line); margin-block-start: 2.5rem; font-size: .85rem; }
sup { line-height: 0; }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .break { break-before: page; }
  .titlepage { break-after: page; border: 0; padding-block-start: 6cm; }
  .tablebox { overflow: visible; }
  .wide { page: wide; }
  nav.contents { background: none; padding: 0; }
  nav.contents a::after { content: leader(".") target-counter(attr(href), page); }
  th, tr.group > *, .box { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";
}

} // namespace report
