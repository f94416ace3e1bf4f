extension StyleSheet {
    /// Writing to people outside. What belongs to another choice is put away only where the browser knows how to bring it
    /// back: without `:has()` everything stands there.
    static let reply = #"""
        .reply-form { max-width: none; }
        .reply-form > .card > * { max-width: 46rem; }
        .reply-form:has([name="language"][value="en"]:checked) .in-welsh,
        .reply-form:has([name="language"][value="cy"]:checked) .in-english,
        .reply-form:has([name="purpose"]:checked):not(:has([name="purpose"][value="ask"]:checked)) .for-ask,
        .reply-form:has([name="purpose"]:checked):not(:has([name="purpose"][value="final"]:checked)) .for-final
          { display: none; }
        .reply-template { align-items: end; }
        .reply-template > .field { flex: 1 1 16rem; min-width: 0; }
        .reply-form .notice { margin-bottom: 0; }
        .reply .notice .whole { flex-basis: 100%; }
        .reply-news { display: block; } .reply-news > * + * { margin-top: var(--gap-2); }
        .reply-preview { border-color: var(--accent); }
        .reply-mail { background: var(--raised); border: 1px solid var(--line); border-radius: var(--round);
          padding: var(--gap-4); max-width: 46rem; }
        .reply mark { background: var(--risk-soft); color: var(--risk); font-weight: 700; padding: 0 0.2em; }
        .reply-asked { scroll-margin-top: var(--gap-4); }
        @media (min-width: 64rem) { .reply-way { display: none; } }
        """#
}
