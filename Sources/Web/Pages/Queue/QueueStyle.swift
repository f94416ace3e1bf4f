extension StyleSheet {
    /// The desk of whoever answers.
    static let queue = #"""
        .queue-pull { font-size: var(--step-1); min-height: 3.25rem; padding-inline: var(--gap-5); }
        .queue-next { border-inline-start: 6px solid var(--accent); }
        .queue-rows > li { border-top: 1px solid var(--line); padding: var(--gap-3) 0; }
        .queue-rows > li:first-child { border-top: 0; padding-top: 0; }
        .queue-rows > li:last-child { padding-bottom: 0; }
        .queue-rows > li:focus-within { box-shadow: -6px 0 0 var(--accent); }
        .enquiry-link { font-weight: 700; display: inline-block; min-height: 1.5rem; }
        .queue-next .enquiry-link { display: inline; }
        .queue-row { display: grid; gap: var(--gap-2) var(--gap-4); grid-template-columns: minmax(0, 1fr); }
        .queue-side > * + *, .queue-when > * + *, .queue-how > * + * { margin-top: var(--gap-1); }
        .queue-how, .queue-side { overflow-wrap: anywhere; }
        .queue { margin-top: var(--gap-4); }
        .queue-how > .queue-do { margin-top: var(--gap-2); }
        @media (min-width: 48rem) {
          .queue-row { grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr); }
        }
        """#
}
