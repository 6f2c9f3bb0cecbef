//! The style of the page: light and dark, narrow screens, paper.

/// The style sheet. The page loads nothing from elsewhere.
pub(super) const STYLE: &str = r#"
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --soft: #59636e; --line: #d1d9e0; --tile: #f6f8fa;
  --warn: #9a3412; --c0: #0072b2; --c1: #e69f00; --c2: #009e73; --c3: #cc79a7; --c4: #56b4e9; --c5: #d55e00; --c6: #999; }
@media (prefers-color-scheme: dark) { :root { --paper: #12161b; --ink: #e6edf3; --soft: #9aa5b1; --line: #333c46;
  --tile: #1a2027; --warn: #fdba74; --c0: #4aa8e0; --c1: #f0b73f; --c2: #35c29a; --c3: #dd9cc0; --c4: #8fd0f5; --c5: #f08a3c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC",
  "PingFang SC", "Microsoft YaHei", sans-serif; }
main, header { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
h1 { margin: 1.5rem 0 0; font-size: 1.75rem; } h2 { margin: 2.5rem 0 .5rem; font-size: 1.3rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: .25rem 0 .75rem; } .soft, caption { color: var(--soft); } .warn { color: var(--warn); font-weight: 600; }
code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
nav a { display: inline-block; margin: 0 1rem .25rem 0; } a { color: var(--c0); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; }
.tiles div { background: var(--tile); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
.tiles dt { color: var(--soft); font-size: .85rem; } .tiles dd { margin: 0; font-size: 1.4rem; font-variant-numeric: tabular-nums; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1.5rem; }
figure { margin: 0; } figcaption { font-weight: 600; margin-bottom: .25rem; }
svg.plot { display: block; width: 100%; height: auto; } svg.plot text { fill: var(--soft); font-size: 11px; }
@media (max-width: 30rem) { svg.plot text { font-size: 14px; } }
svg.plot .grid { stroke: var(--line); stroke-width: 1; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: .25rem 0 0; padding: 0; list-style: none; font-size: .85rem; }
.legend svg { width: .8rem; height: .8rem; margin-right: .35rem; vertical-align: -.05rem; }
.c0 { fill: var(--c0); } .c1 { fill: var(--c1); } .c2 { fill: var(--c2); } .c3 { fill: var(--c3); } .c4 { fill: var(--c4); }
.c5 { fill: var(--c5); } .c6 { fill: var(--c6); } .curve { fill: none; stroke: var(--c0); stroke-width: 2; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
table.states { width: auto; }
caption { text-align: left; padding-bottom: .25rem; }
th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { color: var(--soft); font-weight: 600; } .number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, td.digits { font-variant-numeric: tabular-nums; } svg.bar { width: 8rem; height: .6rem; }
footer { margin: 3rem 0 2rem; color: var(--soft); font-size: .85rem; }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tile: #fff; }
  nav { display: none; } body { font-size: 10pt; } .scroll { overflow: visible; } h2, figure, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; } thead { display: table-header-group; } th, td { white-space: normal; }
  * { print-color-adjust: exact; } }
"#;
