extension StyleSheet {
    /// The frame of every page, and the few ways in which things stand beside or below each other.
    static let layout = #"""
        .skip { position: absolute; inset-inline-start: var(--gap-4); top: -5rem; z-index: 10; padding: var(--gap-3);
          background: var(--paper); color: var(--ink); }
        .skip:focus { top: var(--gap-2); }
        .masthead { background: var(--paper); border-bottom: 1px solid var(--line); }
        .masthead-inner { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gap-1) var(--gap-5);
          padding: var(--gap-2) var(--gap-5); max-width: 100rem; margin-inline: auto; }
        .brand { font-weight: 700; font-size: var(--step-1); letter-spacing: -0.01em; color: var(--ink);
          text-decoration: none; padding: var(--gap-1) 0; }
        .masthead nav ul { display: flex; flex-wrap: wrap; gap: var(--gap-1); list-style: none; padding: 0; }
        .masthead nav a { display: flex; gap: var(--gap-2); align-items: center; min-height: 2.25rem;
          padding: 0 var(--gap-3); border-radius: var(--round); text-decoration: none; color: var(--ink); }
        .masthead nav a:hover { background: var(--accent-soft); }
        .masthead nav a[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 700;
          box-shadow: inset 0 -3px 0 var(--accent); }
        .masthead .you { margin-inline-start: auto; display: flex; flex-wrap: wrap; align-items: center;
          gap: var(--gap-2) var(--gap-4); font-size: var(--step--1); }
        .count { display: inline-block; min-width: 1.6em; padding: 0 0.4em; border-radius: 1em; text-align: center;
          background: var(--rest-soft); color: var(--rest); font-size: var(--step--1); font-weight: 700;
          font-variant-numeric: tabular-nums; }
        .wrap { max-width: 100rem; margin-inline: auto; padding: var(--gap-5) var(--gap-5) var(--gap-7); }
        :where(.wrap:not(.wide)) > * { max-width: 72rem; }
        .foot { max-width: 100rem; margin-inline: auto; padding: var(--gap-4) var(--gap-5) var(--gap-6);
          color: var(--muted); font-size: var(--step--1); display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-5); }
        .stack > * + * { margin-top: var(--gap-4); }
        .stack.tight > * + * { margin-top: var(--gap-2); }
        .stack.loose > * + * { margin-top: var(--gap-6); }
        .cluster { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-3); align-items: center; }
        .spread { display: flex; flex-wrap: wrap; gap: var(--gap-3) var(--gap-5); align-items: baseline;
          justify-content: space-between; }
        .columns { display: grid; gap: var(--gap-5); grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); }
        .beside { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); align-items: start; }
        @media (min-width: 64rem) {
          .beside { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
          .beside.even { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
          .sticky { position: sticky; top: var(--gap-4); max-height: calc(100vh - 2 * var(--gap-4)); overflow: auto; }
        }
        html:not(.scripted) .scripted-only { display: none; }
        .measure { max-width: 42rem; }
        .masthead .you button { font-size: inherit; }
        h1 + .lede, h1 + p { margin-top: var(--gap-2); }
        @media (max-width: 40rem) {
          .masthead-inner { gap: 0 var(--gap-3); }
          .masthead nav { order: 3; flex-basis: 100%; }
          .masthead nav a { min-height: 2rem; padding: 0 var(--gap-2); font-size: var(--step--1); }
          .wrap, .masthead-inner, .foot { padding-inline: var(--gap-4); }
          h1 { font-size: var(--step-2); } h2 { font-size: var(--step-1); }
        }
        """#
}
