extension StyleSheet {
    /// On paper: what was asked for, without what cannot be pressed there.
    static let print = #"""
        .print-only { display: none; }
        @media print {
          :root { --page: #fff; --paper: #fff; --raised: #fff; --ink: #000; --muted: #333; --line: #999; }
          .masthead nav, .you, .skip, .foot, form, button, .button, .no-print, .pages { display: none !important; }
          .print-only { display: block; }
          body { font-size: 10.5pt; }
          .wrap { max-width: none; padding: 0; }
          .card { border-color: #999; break-inside: avoid; }
          tr, figure { break-inside: avoid; }
          .sticky { position: static; max-height: none; }
          details > *:not(summary) { display: block; }
          a { color: inherit; text-decoration: none; }
        }
        """#
}
