extension StyleSheet {
    /// Colours, type scale and spacing, for light and for dark. Each pair of ink and ground has a contrast of 4.5 or more
    /// (WCAG 2.2, 1.4.3); each edge that carries meaning one of 3 (1.4.11).
    static let tokens = #"""
        :root {
          color-scheme: light dark;
          --page: #f3f4f1; --paper: #ffffff; --raised: #f9faf8; --ink: #1a2321; --muted: #4a5753; --line: #d3d9d4;
          --edge: #6f7d78; --accent: #0a5c55; --accent-ink: #ffffff; --accent-soft: #e3f1ee; --focus: #b04a00;
          --late: #9b1c1c; --late-soft: #fdeceb; --risk: #744600; --risk-soft: #fff2d4; --well: #1d5a33;
          --well-soft: #e4f3e8; --rest: #354a68; --rest-soft: #e8eef7; --mind: #58297f; --mind-soft: #f3eafa;
          --shade: rgb(20 35 31 / 8%); --chart-1: #0a5c55; --chart-2: #b8742a; --chart-3: #6b7f9c; --chart-4: #9b1c1c;
          --font: "Atkinson Hyperlegible", "Noto Sans", "Segoe UI", system-ui, -apple-system, "Liberation Sans", sans-serif;
          --mono: "Noto Sans Mono", "DejaVu Sans Mono", ui-monospace, Menlo, Consolas, monospace;
          --step--1: 0.875rem; --step-0: 1.0625rem; --step-1: 1.25rem; --step-2: 1.5rem; --step-3: 1.875rem;
          --gap-1: 0.25rem; --gap-2: 0.5rem; --gap-3: 0.75rem; --gap-4: 1rem; --gap-5: 1.5rem; --gap-6: 2.25rem;
          --gap-7: 3.5rem; --round: 0.375rem;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #131819; --paper: #1b2223; --raised: #222a2b; --ink: #e9eeec; --muted: #b0bbb7; --line: #384344;
            --edge: #8d9a96; --accent: #86d6cb; --accent-ink: #0d211e; --accent-soft: #183532; --focus: #ffc766;
            --late: #ffb3ab; --late-soft: #4a1715; --risk: #ffd78f; --risk-soft: #43310c; --well: #a9e2b9;
            --well-soft: #153a21; --rest: #bdd0f2; --rest-soft: #23314b; --mind: #dfc1f7; --mind-soft: #3a2150;
            --shade: rgb(0 0 0 / 40%); --chart-1: #86d6cb; --chart-2: #e3a866; --chart-3: #9fb4d3; --chart-4: #ff9d92;
          }
        }
        """#
}
