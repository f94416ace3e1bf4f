/// Text that a spreadsheet would run instead of show: the public writes to this office, and what it writes is opened in
/// spreadsheets (CWE-1236).
enum SpreadsheetFormula {
    /// The text, with an apostrophe before it if a spreadsheet would take it for a formula. Spreadsheets show such a
    /// cell without the apostrophe, as text.
    static func harmless(_ text: String) -> String { isSuspected(text) ? "'" + text : text }

    /// Whether the first thing to be seen is one of = + - @ or a variant of it, or a tab or line break stands before
    /// anything else. Spaces, controls and marks without width are looked past, as spreadsheets drop them.
    private static func isSuspected(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: return true
            case 0x2B, 0x2D, 0x3D, 0x40: return true
            // Full-width, small and superscript forms, and the minus sign: imports in some languages fold them.
            case 0xFF0B, 0xFF0D, 0xFF1D, 0xFF20, 0xFE62, 0xFE63, 0xFE66, 0xFE6B, 0x207A...0x207C, 0x2212: return true
            default: guard isPassedOver(scalar) else { return false }
            }
        }
        return false
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark, .unassigned: true
        default: false
        }
    }
}
