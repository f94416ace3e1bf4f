extension StyleSheet {
    /// Writing down an enquiry.
    static let newEnquiry = #"""
        .new-enquiry fieldset > legend { font-size: var(--step-1); }
        .new-enquiry { margin-top: var(--gap-4); }
        .new-enquiry fieldset ~ fieldset { padding-top: var(--gap-4); }
        .new-enquiry .notice h2, .new-enquiry aside .card h2 { font-size: var(--step-1); }
        @media (min-width: 64rem) { .new-mind { display: none; } }
        .new-moment { align-items: end; }
        .entered { text-align: center; border-color: var(--well); background: var(--well-soft); }
        .entered > * + * { margin-top: var(--gap-3); }
        .entered-reference { font-size: clamp(1.75rem, 8vw, 3.5rem); font-weight: 700; line-height: 1.15;
          font-variant-numeric: tabular-nums; letter-spacing: 0.04em; }
        """#
}
