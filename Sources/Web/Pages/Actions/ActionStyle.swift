extension StyleSheet {
    /// Forms of actions.
    static let actions = #"""
        .wrap > .action-page { max-width: 46rem; }
        .action-form { max-width: 42rem; }
        .action-form fieldset.stack { padding-block: var(--gap-2); }
        .action-form fieldset > legend { font-size: var(--step-1); margin-bottom: var(--gap-2); }
        .action-form fieldset.field > legend { font-size: inherit; margin-bottom: 0; }
        .columns.level { align-items: end; }
        .action-form .field > select { max-width: 100%; text-overflow: ellipsis; }
        .action-form textarea { resize: vertical; }
        .choice-with-note { padding-block: var(--gap-1); }
        .choice-with-note > .hint { margin-inline-start: calc(1.5rem + var(--gap-2)); }
        """#
}
