extension StyleSheet {
    /// Administration of the office.
    static let adminOffice = #"""
        .office-parts a { display: inline-flex; align-items: center; min-height: 2rem; padding: 0 var(--gap-3);
          border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); text-decoration: none; }
        .office-parts a:hover { background: var(--accent-soft); }
        .office-parts a[aria-current] { background: var(--accent-soft); border-color: var(--accent); font-weight: 700; }
        .office-table td, .office-table th[scope="row"] { overflow-wrap: break-word; }
        .office-table code { overflow-wrap: anywhere; }
        .office-table th[scope="row"] { font-weight: 400; min-width: 9rem; }
        .office-table th[scope="row"] > a { font-weight: 700; display: inline-block; min-height: 1.5rem; }
        .office-table td:not(.numeric) { min-width: 6rem; }
        .office-table tr[data-row]:focus-within { background: var(--accent-soft); }
        .office-fields, .office .columns { align-items: end; }
        ul.office-fields { align-items: stretch; }
        .office-fields { display: grid; gap: var(--gap-4); grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
        .office-ticks { display: grid; gap: 0 var(--gap-4); grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr)); }
        .office textarea.written, .office pre { font-family: var(--mono); font-size: var(--step--1); }
        .office pre.raw { background: var(--paper); border: 1px solid var(--line); border-radius: var(--round);
          padding: var(--gap-4); max-height: 40rem; overflow: auto; }
        .office pre.raw.dump { white-space: pre; overflow-wrap: normal; }
        .office .letter { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); max-width: 46rem;
          border: 1px solid var(--line); border-radius: var(--round); padding: var(--gap-4); }
        .office .letter mark { border-bottom: 2px dashed var(--risk); }
        .office .small-code { color: var(--muted); font-size: var(--step--1); font-family: var(--mono); }
        .office-source dl.facts { margin-top: var(--gap-3); }
        .office-source > .spread > .tag.down { background: var(--late-soft); color: var(--late); font-weight: 700; }
        @media screen and (max-width: 48rem) {
          .office-table thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
          .office-table, .office-table tbody, .office-table tr, .office-table td, .office-table th[scope="row"] { display: block; }
          .office-table tr { padding: var(--gap-3) var(--gap-4); border-bottom: 1px solid var(--line); }
          .office-table td, .office-table th[scope="row"] { border: 0; padding: var(--gap-1) 0; text-align: start; }
          .office-table td[data-label] { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: var(--gap-2); }
          .office-table td[data-label]::before { content: attr(data-label); color: var(--muted); font-size: var(--step--1); }
        }
        """#
}

/// A cell that says what it is where the head of its table is not seen.
func labelled(_ label: String, isNumber: Bool = false, @HTMLBuilder content: () -> HTML) -> HTML {
    td(.class(isNumber ? "numeric" : ""), .data("label", label)) { div { content() } }
}
