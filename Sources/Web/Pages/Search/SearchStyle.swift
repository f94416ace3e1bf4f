extension StyleSheet {
    /// Finding enquiries, and who writes to the office.
    static let search = #"""
        .search-line { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: end; }
        .search-line > .field { flex: 1 1 20rem; }
        .search-heading { font-size: var(--step-1); }
        .kept-search { display: inline-flex; flex-wrap: wrap; gap: var(--gap-1); align-items: baseline; min-width: 0; }
        .kept-search > a { display: inline-block; min-height: 1.5rem; }
        .kept-search > a[aria-current] { font-weight: 700; color: var(--ink); text-decoration: none;
          box-shadow: inset 0 -2px 0 var(--accent); }
        .found-table.of-one th:nth-child(1) { width: 36%; } .found-table.of-one th:nth-child(3) { width: 22%; }
        .found-table.of-one th:nth-child(4) { width: 24%; }
        .found-table th:nth-child(1) { width: 36%; } .found-table th:nth-child(5) { width: 20%; }
        """#
}
