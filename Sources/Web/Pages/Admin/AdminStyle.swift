extension StyleSheet {
    /// Administration of people.
    static let adminPeople = #"""
        .here-table td, .here-table thead th:not(:first-child) { text-align: center; padding-inline: var(--gap-2); }
        .here-table td { border-inline-start: 1px solid var(--line); }
        .here-table tfoot th { font-weight: 400; color: var(--muted); }
        .here-table abbr { text-decoration: none; }
        """#
}
