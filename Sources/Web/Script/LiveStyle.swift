extension StyleSheet {
    /// What the script says about a page that stays open.
    static let live = #"""
        .live-standing { position: sticky; top: var(--gap-2); z-index: 5; }
        .live-standing .notice, .kept-note { margin-bottom: var(--gap-3); }
        """#
}
