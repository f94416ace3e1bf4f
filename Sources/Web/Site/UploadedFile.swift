/// A file that somebody sent with a form.
struct UploadedFile: Sendable {
    /// Harmless: no path, nothing that hides or turns what follows, at most 120 characters.
    let name: String
    /// What the browser takes it for: a media type.
    let type: String
    let bytes: [UInt8]

    private static let longestName = 120

    init(named name: String, type: String, bytes: [UInt8]) {
        self.name = Self.clean(name)
        self.type = String(type.prefix { $0 != ";" }).trimmed.lowercased()
        self.bytes = bytes
    }

    /// Some browsers send the whole path, with the signs of their system.
    private static func clean(_ name: String) -> String {
        let last = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? []
        var clean = String.UnicodeScalarView()
        for scalar in last {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: continue
            default: clean.append(scalar)
            }
        }
        let words = String(clean).trimmed
        let isNone = words.allSatisfy { $0 == "." }
        guard words.count > longestName else { return isNone ? "file" : words }
        // What it is stands at the end.
        let ending = words.suffix(12).lastIndex(of: ".").map { String(words[$0...]) } ?? ""
        return words.prefix(longestName - ending.count) + ending
    }
}
