extension StyleSheet {
    /// What pages are made of.
    static let components = #"""
        .card { background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); padding: var(--gap-5);
          min-width: 0; }
        .card.flush { padding: 0; overflow: hidden; }
        .lede { font-size: var(--step-1); color: var(--muted); max-width: 46rem; }
        .muted { color: var(--muted); } .small { font-size: var(--step--1); } .strong { font-weight: 700; }
        .numeric { text-align: end; font-variant-numeric: tabular-nums; }
        .reference { font-variant-numeric: tabular-nums; white-space: nowrap; }
        .breaks { overflow-wrap: anywhere; }
        .tag { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.05em 0.55em; border-radius: var(--round);
          border: 1px solid currentcolor; background: var(--raised); color: var(--muted); font-size: var(--step--1);
          line-height: 1.5; white-space: nowrap; max-width: 100%; }
        .tag.late, .tag.missed { background: var(--late-soft); color: var(--late); font-weight: 700; }
        .tag.at-risk { background: var(--risk-soft); color: var(--risk); font-weight: 700; }
        .tag.on-time, .tag.met { background: var(--well-soft); color: var(--well); }
        .tag.paused, .tag.not-started, .tag.none { background: var(--rest-soft); color: var(--rest); }
        .tag.mind, .tag.urgent { background: var(--mind-soft); color: var(--mind); font-weight: 700; }
        .tag::before { content: attr(data-sign); }
        .tag[data-sign=""]::before { content: none; }
        .notice { background: var(--well-soft); color: var(--ink); border: 1px solid var(--well);
          border-inline-start-width: 6px; border-radius: var(--round); padding: var(--gap-3) var(--gap-4);
          display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: center; margin-bottom: var(--gap-4); }
        .notice.warning { background: var(--risk-soft); border-color: var(--risk); }
        .notice.mind { background: var(--mind-soft); border-color: var(--mind); }
        .notice.info { background: var(--rest-soft); border-color: var(--rest); }
        .error-summary { border: 3px solid var(--late); border-radius: var(--round); padding: var(--gap-4);
          background: var(--paper); margin-bottom: var(--gap-5); }
        .empty { padding: var(--gap-6) var(--gap-5); text-align: center; color: var(--muted); }
        .empty > * + * { margin-top: var(--gap-3); }
        .table-frame { overflow-x: auto; position: relative; }
        table { border-collapse: collapse; width: 100%; background: var(--paper); }
        caption { text-align: start; font-weight: 700; padding-bottom: var(--gap-2); }
        th, td { text-align: start; vertical-align: top; padding: var(--gap-2) var(--gap-3); border-bottom: 1px solid var(--line); }
        thead th { border-bottom: 2px solid var(--edge); font-size: var(--step--1); white-space: nowrap; }
        th.numeric, td.numeric { text-align: end; }
        dl.facts { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: var(--gap-2) var(--gap-4); }
        dl.facts > dt { color: var(--muted); } dl.facts > dd { margin: 0; overflow-wrap: anywhere; }
        @media (max-width: 30rem) { dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
          dl.facts > dd { margin-bottom: var(--gap-2); } }
        details > summary { cursor: pointer; min-height: 1.75rem; color: var(--accent); text-underline-offset: 0.15em; }
        details > summary:hover { text-decoration: underline; }
        details[open] > summary { margin-bottom: var(--gap-2); }
        .pages { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: center; justify-content: space-between;
          margin-top: var(--gap-4); }
        dialog { border: 1px solid var(--edge); border-radius: var(--round); background: var(--paper); color: var(--ink);
          padding: var(--gap-5); max-width: min(40rem, calc(100vw - 2rem)); }
        dialog::backdrop { background: rgb(0 0 0 / 45%); }
        """#
}
