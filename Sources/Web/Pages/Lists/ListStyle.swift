extension StyleSheet {
    /// Lists of enquiries.
    static let lists = #"""
        .list-parts { display: flex; flex-wrap: wrap; gap: var(--gap-2); }
        .list-part { display: inline-flex; gap: var(--gap-2); align-items: center; min-height: 2rem; padding: 0 var(--gap-3);
          border: 1px solid var(--edge); border-radius: 1rem; background: var(--paper); text-decoration: none;
          overflow-wrap: anywhere; }
        .list-part:hover { background: var(--accent-soft); text-decoration: line-through; }
        .list-order { display: inline-flex; align-items: center; min-height: 1.75rem; padding: 0 var(--gap-2); }
        .list-order[aria-current] { font-weight: 700; color: var(--ink); text-decoration: none;
          box-shadow: inset 0 -2px 0 var(--accent); }
        .list-fields { display: grid; gap: var(--gap-4); grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); }
        .list-table { table-layout: fixed; }
        .list-table th:nth-child(1) { width: 34%; } .list-table th:nth-child(5) { width: 26%; }
        .list-subject > a { font-weight: 700; overflow-wrap: anywhere; display: inline-block; min-height: 1.5rem; }
        .list-table td { overflow-wrap: anywhere; }
        .list-table tr[data-row]:focus-within { background: var(--accent-soft); }
        .paper-head { border-bottom: 1px solid var(--line); padding-bottom: var(--gap-2); }
        @media screen { .stack > .paper-head + * { margin-top: 0; } }
        @media screen and (max-width: 48rem) {
          .list-table thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
          .list-table, .list-table tbody, .list-table tr, .list-table td { display: block; }
          .list-table tr { padding: var(--gap-3) var(--gap-4); border-bottom: 1px solid var(--line); }
          .list-table td { border: 0; padding: var(--gap-1) 0; }
          .list-table td[data-label] { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: var(--gap-2); }
          .list-table td[data-label]::before { content: attr(data-label); color: var(--muted); font-size: var(--step--1); }
        }
        """#
}
