extension StyleSheet {
    /// Buttons and fields. Nothing to press is smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8).
    static let controls = #"""
        .button, button { display: inline-flex; align-items: center; justify-content: center; gap: var(--gap-2);
          min-height: 2.5rem; padding: var(--gap-1) var(--gap-4); border: 2px solid transparent; border-radius: var(--round);
          background: var(--accent); color: var(--accent-ink); font: 700 var(--step-0)/1.2 var(--font);
          text-decoration: none; cursor: pointer; }
        .button:hover, button:hover { filter: brightness(1.12); }
        .button.quiet, button.quiet { background: var(--paper); color: var(--accent); border-color: var(--edge); font-weight: 400; }
        .button.quiet:hover, button.quiet:hover { background: var(--accent-soft); filter: none; }
        .button.danger, button.danger { background: var(--paper); color: var(--late); border-color: var(--late); }
        .button.small, button.small { min-height: 2rem; padding: 0 var(--gap-3); font-size: var(--step--1); }
        button.link { background: none; border: 0; min-height: 1.75rem; padding: 0; color: var(--accent); font-weight: 400;
          text-decoration: underline; text-underline-offset: 0.15em; }
        button kbd, .button kbd { font-size: 0.75em; border-color: currentcolor; opacity: 0.9; }
        .field { display: grid; gap: var(--gap-1); justify-items: start; }
        .field > label, .field > legend { font-weight: 700; }
        .hint { color: var(--muted); font-size: var(--step--1); }
        input, select, textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge);
          border-radius: var(--round); padding: var(--gap-2) var(--gap-3); min-height: 2.5rem; max-width: 100%; }
        input[type="checkbox"], input[type="radio"] { min-height: 1.5rem; width: 1.5rem; height: 1.5rem; padding: 0; margin: 0;
          accent-color: var(--accent); flex: none; }
        input[type="file"] { border: 0; padding-inline: 0; background: none; }
        textarea { width: 100%; line-height: 1.45; }
        .field.whole > input, .field.whole > select { width: 100%; }
        select { padding-inline-end: var(--gap-5); }
        .choice { display: flex; gap: var(--gap-2); align-items: center; min-height: 2rem; }
        .field.wrong { border-inline-start: 4px solid var(--late); padding-inline-start: var(--gap-3); }
        .wrong-because { color: var(--late); font-weight: 700; }
        .wrong > input, .wrong > select, .wrong > textarea { border: 2px solid var(--late); }
        form.inline { display: inline-flex; flex-wrap: wrap; gap: var(--gap-2); align-items: end; }
        """#
}
