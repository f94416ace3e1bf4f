extension StyleSheet {
    /// Elements as they come.
    static let base = #"""
        *, *::before, *::after { box-sizing: border-box; }
        html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-block: 5rem 2rem; }
        body { margin: 0; background: var(--page); color: var(--ink); font: var(--step-0)/1.5 var(--font);
          overflow-wrap: break-word; }
        h1, h2, h3, h4 { line-height: 1.2; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
        h1 { font-size: var(--step-3); } h2 { font-size: var(--step-2); } h3 { font-size: var(--step-1); }
        h4 { font-size: var(--step-0); }
        p, ul, ol, dl, table, figure, blockquote, pre { margin: 0; }
        ul, ol { padding-inline-start: 1.4em; }
        ul.plain, ol.plain { list-style: none; padding: 0; }
        a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
        a:hover { text-decoration-thickness: 0.14em; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
        /* The parts of a date have the focus inside the field. */
        input:focus-within, input:focus, select:focus, textarea:focus { outline: 3px solid var(--focus); outline-offset: 2px; }
        main:focus { outline: none; }
        pre, code, kbd { font-family: var(--mono); font-size: 0.92em; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; }
        kbd { border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: 0.25rem; padding: 0 0.35em; }
        mark { background: var(--risk-soft); color: var(--ink); padding: 0 0.15em; }
        hr { border: 0; border-top: 1px solid var(--line); margin: var(--gap-5) 0; }
        fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
        legend { padding: 0; font-weight: 700; }
        svg { max-width: 100%; height: auto; }
        img { max-width: 100%; height: auto; }
        [hidden] { display: none !important; }
        .visually-hidden {
          position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap;
        }
        @media (prefers-reduced-motion: no-preference) { a, .button { transition: background-color 0.12s; } }
        """#
}
