extension StyleSheet {
    /// The outbox, and mail of the office wherever it stands.
    static let outbox = #"""
        .outbox-table td:not(.numeric) { min-width: 0; }
        @media (min-width: 48.01rem) {
          .outbox-table th:nth-child(1) { width: 30%; } .outbox-table th:nth-child(5) { width: 28%; }
        }
        .mail-deeds { align-items: start; }
        .mail-again > summary { min-height: 2rem; }
        .mail-again > div { padding-block: var(--gap-2); }
        .message.ours { border-inline-start: 6px solid var(--accent); }
        .message.machine { border-style: dashed; }
        .message.machine > details > summary { min-height: 1.5rem; }
        .mail-standing { border-top: 1px solid var(--line); padding-top: var(--gap-3); }
        .to-see { border-inline-start: 6px solid var(--mind); }
        """#
}
