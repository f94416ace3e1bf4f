extension StyleSheet {
    /// The triage desk: the list and, where there is room, the reading pane beside it.
    static let triage = #"""
        .triage { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); margin-top: var(--gap-4); }
        .triage-list > * + * { margin-top: var(--gap-4); }
        .triage-rows { background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
        .triage-top { display: grid; gap: var(--gap-3) var(--gap-5); grid-template-columns: minmax(0, 1fr);
          align-items: start; margin-top: var(--gap-3); }
        .triage-bar { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); margin-top: var(--gap-4);
          align-items: start; }
        .triage-filter { flex: 1 1 16rem; min-width: 0; } .triage-filter summary { min-height: 2rem; align-content: center; }
        .triage-row { position: relative; padding: var(--gap-3) var(--gap-4); border-bottom: 1px solid var(--line);
          scroll-margin-block: 6rem; }
        .triage-row:last-child { border-bottom: 0; }
        .triage-row > * + * { margin-top: var(--gap-1); }
        .triage-row[aria-current] { background: var(--accent-soft); box-shadow: inset 5px 0 0 var(--accent); }
        .triage-row:hover { background: var(--raised); } .triage-row[aria-current]:hover { background: var(--accent-soft); }
        .triage-row h3 { font-size: var(--step-0); line-height: 1.35; }
        .triage-open::after { content: ""; position: absolute; inset: 0; }
        .triage-open:focus-visible { outline: none; }
        .triage-open:focus-visible::after { outline: 3px solid var(--focus); outline-offset: -3px; }
        .triage-row .triage-do > *, .triage-row p a { position: relative; z-index: 1; }
        .triage-do details { max-width: 100%; } .triage-do details[open] { flex-basis: 100%; }
        .triage-do summary { display: list-item; align-content: center; min-height: 2rem; }
        .triage-due { font-size: var(--step--1); }
        .triage-tags { gap: var(--gap-1) var(--gap-2); }
        .triage-writing { color: var(--mind); font-weight: 700; font-size: var(--step--1); }
        .triage-row .triage-do { margin-top: var(--gap-2); gap: var(--gap-2) var(--gap-4); }
        .triage-do button { min-height: 2rem; font-size: var(--step--1); padding: 0 var(--gap-3); }
        .triage-key { display: inline-flex; align-items: center; min-height: 2rem; font-size: var(--step--1); }
        .triage-filter a { display: inline-flex; gap: var(--gap-2); align-items: center; min-height: 2rem;
          padding: 0 var(--gap-2); border-radius: var(--round); font-size: var(--step--1); }
        .triage-filter a[aria-current] { background: var(--accent-soft); color: var(--ink); font-weight: 700;
          text-decoration: none; box-shadow: inset 0 -2px 0 var(--accent); }
        .triage-filter ul { gap: var(--gap-1) var(--gap-2); }
        .triage-now { border-inline-start: 4px solid var(--rest); padding-inline-start: var(--gap-3); }
        .triage-now a, .triage-row p a { display: inline-block; min-height: 1.5rem; }
        .hand-over .notice { margin-bottom: 0; }
        .hand-over .card { padding: var(--gap-3) var(--gap-4); }
        .written { white-space: pre-wrap; }
        .agreeing { align-items: start; padding: var(--gap-3) var(--gap-4); background: var(--paper);
          border: 1px solid var(--line); border-radius: var(--round); }
        .triage-deciding { padding-bottom: var(--gap-3); border-bottom: 1px solid var(--line); }
        .triage-decide { padding-top: var(--gap-4); border-top: 1px solid var(--line); }
        .triage-back { display: inline-flex; align-items: center; min-height: 2rem; }
        @media (max-width: 63.99rem) {
          .triage.is-open .triage-list, .triage-top.is-open, .triage-bar.is-open { display: none; }
          .triage:not(.is-open) .triage-pane { display: none; }
          .triage-row { padding: var(--gap-4); }
        }
        @media (min-width: 64rem) {
          .triage { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
          .triage-pane { height: 100%; }
          .triage-back { display: none; }
          .triage-top { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
        }
        @media (min-width: 85rem) { .triage { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); } }
        """#
}
