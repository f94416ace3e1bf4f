/// The code of something that is added to a kit.
enum KitCode {
    /// - Parameters:
    ///   - typed: what was typed into the field `code`.
    ///   - such: an example of a code.
    /// - Throws: `Objections.Wrong` for one that is none.
    static func read(_ typed: String, such example: String) throws -> String {
        let bytes = Array(typed.utf8)
        let isPlain = bytes.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        guard isPlain, (2...40).contains(bytes.count), let first = bytes.first, first >= UInt8(ascii: "a") else {
            throw Objections.Wrong(
                fields: [
                    "code": "Give a short word of small letters, digits and hyphens that begins with a letter, such as "
                        + "\(example)."
                ]
            )
        }
        return typed
    }
}
