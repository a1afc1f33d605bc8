#pragma once

#include <QLatin1StringView>

/// The style of the results page: light, dark, and black on white on paper.
constexpr QLatin1StringView resultStyle(R"(:root {
  color-scheme: light dark;
  --back: #f6f7fb; --surface: #ffffff; --raised: #e3e7f0; --text: #171a26; --muted: #586079;
  --accent: #8a5a00; --right: #0a7a4f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #14161f; --surface: #1d202c; --raised: #32374a; --text: #f2f3f8; --muted: #a9afc3;
    --accent: #ffc247; --right: #4fd19b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 24px 16px 48px; }
h1 { margin: 0; font-size: 40px; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 40px 0 8px; font-size: 28px; line-height: 1.2; }
h3 { margin: 32px 0 8px; font-size: 20px; color: var(--accent); }
h4 { margin: 0; font-size: 16px; overflow-wrap: anywhere; }
p { margin: 4px 0; overflow-wrap: anywhere; }
small, .facts { color: var(--muted); font-size: 14px; }
.number, .score, .rank { font-variant-numeric: tabular-nums; }
.podium { display: flex; align-items: flex-end; justify-content: center; gap: 16px; margin: 32px 0; padding: 0; list-style: none; }
.podium li { display: flex; flex: 1 1 0; flex-direction: column; align-items: center; min-width: 0; max-width: 14rem; padding: 16px 8px; border-top: 4px solid var(--raised); border-radius: 10px; background: var(--surface); text-align: center; }
.podium strong { max-width: 100%; overflow-wrap: anywhere; }
.podium .avatar { font-size: 40px; line-height: 1.2; }
.podium .rank { color: var(--muted); }
.place1 { order: 2; }
.podium .place1 { padding: 32px 8px; border-color: var(--accent); }
.place2 { order: 1; }
.place3 { order: 3; }
table { width: 100%; border-collapse: collapse; background: var(--surface); border-radius: 10px; }
th, td { padding: 8px 12px; text-align: start; border-bottom: 1px solid var(--raised); overflow-wrap: anywhere; }
th { color: var(--muted); font-size: 14px; font-weight: 600; }
th.number, td.number { text-align: end; }
th.name { width: 45%; }
h4 .rank { margin-inline-end: 8px; color: var(--muted); }
tbody tr:last-child td { border-bottom: 0; }
article { margin: 16px 0; padding: 16px; border-radius: 10px; background: var(--surface); }
.counts { margin: 8px 0 0; padding: 0; list-style: none; }
.counts li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 4rem; gap: 12px; align-items: center; padding: 4px 0; overflow-wrap: anywhere; }
.counts .number { text-align: end; }
.bar { height: 12px; border-radius: 6px; background: var(--raised); }
.bar span { display: block; height: 12px; border-radius: 6px; background: var(--muted); }
.right .bar span { background: var(--right); }
.right > span:first-child { color: var(--right); font-weight: 600; }
.right > span:first-child::after { content: " \2713"; }
@media (max-width: 32rem) {
  h1 { font-size: 28px; }
  .podium { gap: 8px; }
  th, td { padding: 8px 6px; }
  .counts li { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) 2.5rem; }
}
@media print {
  :root {
    --back: #ffffff; --surface: #ffffff; --raised: #cccccc; --text: #000000; --muted: #444444;
    --accent: #000000; --right: #0a7a4f;
  }
  body, h4 { font-size: 12px; }
  h1 { font-size: 28px; }
  h2 { margin-top: 24px; font-size: 20px; }
  h3 { margin-top: 16px; font-size: 16px; }
  th, small, .facts { font-size: 11px; }
  th, td { padding: 4px 8px; }
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr, article, .podium { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  article { margin: 8px 0 0; padding: 8px 0 0; border-top: 1px solid var(--raised); border-radius: 0; }
  .bar, .bar span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)");
