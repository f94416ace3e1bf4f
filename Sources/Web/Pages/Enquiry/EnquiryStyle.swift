extension StyleSheet {
    /// The page of an enquiry, and an enquiry beside a list.
    static let enquiry = #"""
        .enquiry-head h1 { max-width: 60rem; }
        .enquiry-due { font-size: var(--step-1); }
        .writing-now { color: var(--mind); font-weight: 700; }
        .advisory { background: var(--mind-soft); border: 1px solid var(--mind); border-inline-start-width: 6px;
          border-radius: var(--round); padding: var(--gap-3) var(--gap-4); }
        .advisory.grave { background: var(--late-soft); border-color: var(--late); }
        .advisory ol { padding-inline-start: 1.6em; } .advisory li + li { margin-top: var(--gap-1); }
        .advisory p, .advisory ol, .neutral p { max-width: 46rem; }
        .neutral { border-inline-start: 6px solid var(--mind); }
        .message .said p, .as-typed { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 46rem; }
        .message h3 { font-weight: 700; } .message h3 small { font-weight: 400; font-size: var(--step--1); }
        .quoted > div { border-inline-start: 3px solid var(--line); padding-inline-start: var(--gap-4); color: var(--muted); }
        .fold > summary, .hard > summary { display: inline-block; padding: var(--gap-1) var(--gap-3); max-width: 100%;
          background: var(--mind-soft); color: var(--mind); border: 1px solid currentcolor; border-radius: var(--round); }
        .fold > summary::before, .hard > summary::before { content: "▸ "; }
        .fold[open] > summary::before, .hard[open] > summary::before { content: "▾ "; }
        .hard > p { border-inline-start: 3px solid var(--mind); padding-inline-start: var(--gap-4); }
        .fold[open] + .while-folded { display: none; }
        .attachments { border-top: 1px solid var(--line); padding-top: var(--gap-3); }
        iframe.designed { display: block; width: 100%; height: min(40rem, 80vh); border: 1px solid var(--edge);
          border-radius: var(--round); background: #fff; color-scheme: light; resize: vertical; }
        .clock + .clock { border-top: 1px solid var(--line); padding-top: var(--gap-3); }
        .clock-name, .group-name { font-size: var(--step-0); }
        .check { display: inline-block; width: 1.4em; font-weight: 700; }
        .missing { color: var(--risk); font-weight: 700; }
        .note { border-inline-start: 3px solid var(--edge); padding-inline-start: var(--gap-3); }
        .history > li { padding-block: var(--gap-2); border-bottom: 1px solid var(--line); }
        .history time { display: block; }
        .next-steps { border-color: var(--accent); }
        .action > summary { font-weight: 700; min-height: 2rem; }
        .action > div { padding: var(--gap-3) 0 var(--gap-4) var(--gap-4); }
        .action-form { max-width: 40rem; }
        .pane h2 { font-size: var(--step-1); }
        @media print {
          .enquiry details:not(.fold, .hard)::details-content { content-visibility: visible; display: block; }
          .enquiry .fold:not([open]), .enquiry .hard:not([open]) { break-inside: avoid; }
          .enquiry .beside { display: block; } .enquiry .beside > * + * { margin-top: 1rem; }
          .enquiry .card { break-inside: auto; padding: 0.5rem 0; border-width: 1px 0 0; }
          .enquiry h2, .enquiry h3 { break-after: avoid; }
          .enquiry iframe { display: none; }
          .marked-official { page: marked-official; } .marked-official-sensitive { page: marked-official-sensitive; }
        }
        @page marked-official { @top-center { content: "OFFICIAL"; font: 700 10pt sans-serif; } }
        @page marked-official-sensitive { @top-center { content: "OFFICIAL-SENSITIVE"; font: 700 10pt sans-serif; } }
        """#
}
