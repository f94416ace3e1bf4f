extension ResponseReader {
    /// Results of one search; more would be more messages than a mailbox can be asked about.
    private static let mostResults = 1 << 24

    /// Takes what follows `* SEARCH`. Numbers are taken as they come and the line is never held, so its length, which
    /// for 500,000 messages is several megabytes, is not limited; the number of results is.
    func takeSearch() throws(WireError) -> UIDSet {
        var found = UIDSet()
        var results = 0
        while true {
            try skipSpaces()
            switch try peek() {
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                try endLine()
                return found
            case UInt8(ascii: "("): _ = try takeValue()  // (MODSEQ n), RFC 7162 §3.1.5
            default: found.append(try takeUID())
            }
            try noteResult(&results)
        }
    }

    /// Takes what follows `* ESEARCH` (RFC 4731): `(TAG "x") UID ALL 1:3,5`, with no ALL when nothing was found.
    func takeExtendedSearch() throws(WireError) -> UIDSet {
        var found = UIDSet()
        while true {
            switch try nextToken() {
            case .endOfLine: return found
            case .atom(let name) where Self.capitals(name) == "ALL":
                try skipSpaces()
                try takeSequenceSet(into: &found)
            case .atom, .quoted, .literal, .open, .close: break
            }
        }
    }

    private func takeSequenceSet(into found: inout UIDSet) throws(WireError) {
        var results = 0
        while true {
            let first = try takeUID()
            var last = first
            if try peek() == UInt8(ascii: ":") {
                _ = try take()
                last = try takeUID()
            }
            found.append(min(first, last)...max(first, last))
            try noteResult(&results)
            guard try peek() == UInt8(ascii: ",") else { return }
            _ = try take()
        }
    }

    private func takeUID() throws(WireError) -> UInt32 { UInt32(try takeNumber(upTo: Int(UInt32.max))) }

    private func noteResult(_ results: inout Int) throws(WireError) {
        results += 1
        lineLength = 0
        if results > Self.mostResults { throw .malformed("more than \(Self.mostResults) search results") }
    }
}
