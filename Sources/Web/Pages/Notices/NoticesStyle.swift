extension StyleSheet {
    /// What people are told.
    static let notices = #"""
        .notice-badge > a { display: inline-flex; align-items: center; gap: var(--gap-1); min-height: 1.75rem; }
        .notice-badge > a[aria-current] { font-weight: 700; }
        .notices > li { padding: var(--gap-3) var(--gap-4); border-bottom: 1px solid var(--line); overflow-wrap: anywhere;
          border-inline-start: 4px solid transparent; }
        .notices > li:last-child { border-bottom: 0; }
        .notices > .is-new { border-inline-start-color: var(--mind); }
        .notices > .is-new > p { font-weight: 700; }
        .notices .spread { align-items: center; min-height: 1.75rem; gap: 0 var(--gap-5); }
        .notice-choices td { text-align: center; padding-block: var(--gap-1); }
        .notice-choices thead th + th { text-align: center; white-space: normal; }
        .notice-choices tbody th { font-weight: 400; }
        .notice-choices label { display: inline-flex; padding: var(--gap-1); }
        """#
}
