/// What one sign outside ASCII means to a reader who ignores accents: Latin letters with marks become plain letters.
enum LatinFolding {
    enum Sign {
        case letter(UInt8, UInt8)
        case mark
        case apostrophe
        case separator
        case other
    }

    /// The sign that begins at `index` and its length in bytes (at least 1, never past the end).
    static func sign(at index: Int, in source: UnsafeBufferPointer<UInt8>) -> (Sign, Int) {
        let lead = source[index]
        let left = source.count - index
        switch lead {
        case 0xC2 where left >= 2:
            return (source[index + 1] == 0xAA || source[index + 1] == 0xBA ? .mark : .separator, 2)
        case 0xC3 where left >= 2:
            return (latin1(source[index + 1]), 2)
        case 0xC4...0xC5 where left >= 2:
            return (extendedA(Int(lead - 0xC4) * 64 + Int(source[index + 1] & 0x3F)), 2)
        case 0xCC where left >= 2:
            return (.mark, 2)
        case 0xCD where left >= 2 && source[index + 1] < 0xB0:
            return (.mark, 2)
        case 0xE1 where left >= 3 && source[index + 1] & 0xFE == 0xBA:
            return (extendedAdditional(source[index + 1], source[index + 2]), 3)
        case 0xE2 where left >= 3:
            return (punctuation(source[index + 1], source[index + 2]), 3)
        default:
            return (.other, min(length(lead), left))
        }
    }

    private static func length(_ lead: UInt8) -> Int {
        lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    }

    /// U+00C0 to U+00FF by their second byte.
    private static func latin1(_ second: UInt8) -> Sign {
        switch second {
        case 0x97, 0xB7: return .separator
        case 0x86, 0xA6: return .letter(97, 101)
        case 0x9F: return .letter(115, 115)
        case 0x9E, 0xBE: return .letter(116, 104)
        default: return plain(latin1Letters, Int(second & 0x1F))
        }
    }

    /// U+0100 to U+017F by their distance from U+0100.
    private static func extendedA(_ distance: Int) -> Sign {
        distance == 0x52 || distance == 0x53 ? .letter(111, 101) : plain(extendedALetters, distance)
    }

    /// U+1E80 to U+1EFF: Welsh ẁ ẃ ẅ ỳ; the rest stay as they are.
    private static func extendedAdditional(_ second: UInt8, _ third: UInt8) -> Sign {
        switch (second, third) {
        case (0xBA, 0x80...0x85): return .letter(119, 0)
        case (0xBB, 0xB2...0xB9): return .letter(121, 0)
        default: return .other
        }
    }

    private static func punctuation(_ second: UInt8, _ third: UInt8) -> Sign {
        second == 0x80 && (third == 0x99 || third == 0x98) ? .apostrophe : .separator
    }

    private static func plain(_ table: StaticString, _ index: Int) -> Sign {
        guard index < table.utf8CodeUnitCount else { return .other }
        return .letter(table.utf8Start[index], 0)
    }

    private static let latin1Letters: StaticString = "aaaaaaaceeeeiiiidnooooo.ouuuuyts"

    private static let extendedALetters: StaticString = """
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk\
        llllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """
}
