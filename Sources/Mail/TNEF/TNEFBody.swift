/// The words of a message in TNEF, in whichever of three forms it has them.
struct TNEFBody {
    let text: String
    /// Whether the rich text, where it was needed, was as long and as it was checked to be.
    let isIntact: Bool

    /// - Parameter limit: octets of text.
    init(_ draft: TNEFDraft, limit: Int) {
        let plain = Self.plain(draft, limit: limit)
        let designed = plain.isEmpty ? Self.html(draft, limit: limit) : ""
        let words = plain.isEmpty ? HTMLText.render(designed, limit: limit) : plain
        guard words.isEmpty, let compressed = draft.properties[.compressedRTF]?.octets else {
            text = words
            isIntact = true
            return
        }
        // Rich text is longer than its words: it names fonts and may hold pictures.
        let rich = CompressedRTF(compressed, limit: limit * 8)
        text = RTFText.render(rich?.octets ?? [], page: draft.codePage, limit: limit)
        isIntact = rich?.isIntact ?? false
    }

    private static func plain(_ draft: TNEFDraft, limit: Int) -> String {
        guard let value = draft.properties[.body], let octets = value.octets else { return "" }
        let text = value.isWide ? CodePage.wideText(octets.prefix(limit * 2)) : narrow(octets, draft.codePage, limit)
        let clean = PartText.cut(LineEnds.normalised(text), to: limit)
        return clean.utf8.allSatisfy(Octet.isWhitespace) ? "" : clean
    }

    /// Its octets are in the code page of the mail as it is sent, which need not be that of the other texts.
    private static func html(_ draft: TNEFDraft, limit: Int) -> String {
        guard let value = draft.properties[.html], let octets = value.octets else { return "" }
        if value.isWide { return CodePage.wideText(octets.prefix(limit * 2)) }
        return narrow(octets, draft.properties[.internetCodePage]?.number ?? draft.codePage, limit)
    }

    private static func narrow(_ octets: ArraySlice<UInt8>, _ page: Int?, _ limit: Int) -> String {
        CodePage.text(octets.prefix(limit), page: page)
    }
}
