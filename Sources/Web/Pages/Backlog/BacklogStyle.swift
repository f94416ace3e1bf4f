extension StyleSheet {
    /// The manager's figures, and charts wherever they stand.
    static let backlog = #"""
        .figures { display: grid; gap: var(--gap-3); grid-template-columns: repeat(auto-fill, minmax(min(7.4rem, 45%), 1fr)); }
        .figure a { display: flex; flex-direction: column; height: 100%; padding: var(--gap-3) var(--gap-4); color: var(--ink);
          background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); text-decoration: none; }
        .figure a:hover { background: var(--accent-soft); }
        .figure a:hover .figure-label { text-decoration: underline; }
        .figure-number { font-size: var(--step-3); font-weight: 700; line-height: 1.2; white-space: nowrap;
          font-variant-numeric: tabular-nums; }
        .figure-number > [aria-hidden] { font-size: var(--step-1); }
        .figure-label { color: var(--muted); font-size: var(--step--1); }
        .figure.late a { border-color: var(--late); border-inline-start-width: 6px; }
        .figure.late .figure-number { color: var(--late); }
        .figure.at-risk a { border-color: var(--risk); border-inline-start-width: 6px; }
        .figure.at-risk .figure-number { color: var(--risk); }
        .backlog .table-frame { position: relative; }
        .backlog-halves { display: grid; gap: var(--gap-4); grid-template-columns: minmax(0, 1fr); align-items: start; }
        @media (min-width: 64rem) { .backlog-halves { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
        .groups th[scope="row"] { font-weight: 400; min-width: 8rem; }
        .groups td a, .figures + p a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
        .groups td, .chart-figure td { white-space: nowrap; }
        .share-bar { display: block; margin-top: 0.4rem; max-width: 26rem; }
        .groups .bars { width: 45%; } thead .bars { border-bottom: 2px solid var(--edge); }
        .away { display: block; font-weight: 400; }
        .week th[scope="row"] { min-width: 9rem; } .week .is-today { background: var(--accent-soft); }
        .week .hours { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .chart { display: block; overflow: visible; width: 100%; }
        .chart-legend { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-4); }
        .chart-legend li { display: inline-flex; align-items: center; gap: var(--gap-2); }
        .chart-plain { fill: var(--chart-1); }
        .chart-hatched { stroke: var(--chart-2); stroke-width: 1px; }
        .chart-ground { fill: var(--paper); } .chart-hatch { fill: var(--chart-2); }
        .chart-rule { stroke: var(--line); } .chart-base { stroke: var(--edge); }
        .chart-level { stroke: var(--chart-4); stroke-width: 3px; }
        .chart-text { fill: var(--muted); font: 0.8125rem/1 var(--font); font-variant-numeric: tabular-nums; }
        .chart-patterns { position: absolute; width: 0; height: 0; }
        .backlog .groups + p { margin-top: var(--gap-2); }
        .chart-figure td a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
        @media (max-width: 40rem) {
          .chart-text.minor { display: none; }
          .groups .bars { display: none; }
          .groups th, .groups td { padding-inline: var(--gap-2); }
        }
        .list-table.late-table th:nth-child(1) { width: 12rem; } .list-table.late-table th:nth-child(4) { width: 45%; }
        .hand-on > li { border-top: 1px solid var(--line); padding: var(--gap-2) 0; }
        .hand-on-row { align-items: start; }
        .hand-on-facts { display: flex; flex-wrap: wrap; gap: 0 var(--gap-4); }
        @media print {
          .backlog-halves { display: block; } .backlog-halves > * + * { margin-top: var(--gap-4); }
          .figures { grid-template-columns: repeat(3, 1fr); gap: var(--gap-2); }
          .figure a, .card { padding: var(--gap-2); } .chart-figure table { margin-top: var(--gap-3); font-size: 9pt; }
          .chart-plain, .chart-hatch, .chart-ground { print-color-adjust: exact; }
        }
        """#
}
