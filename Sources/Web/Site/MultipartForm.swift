import Foundation

/// A form with files, as `multipart/form-data` (RFC 7578) brings it. Whatever is not as a browser writes it is refused.
struct MultipartForm: Sendable {
    /// The request is no such form, or asks for more than any form of this site has.
    struct Malformed: Refusing {
        var description: String { "The form did not come as a browser sends it. Nothing was changed: send it again." }
    }

    let fields: FormFields
    /// Those that were chosen, in order; a field of the form that was left empty brings none.
    let files: [UploadedFile]

    /// More parts than any form of this site has.
    private static let mostParts = 200
    /// Bytes of the header of a part.
    private static let longestHeader = 4_096

    /// The boundary that a request's `Content-Type` names; nil for another type, and for a boundary that RFC 2046 5.1.1
    /// does not allow.
    static func boundary(ofType type: String?) -> String? {
        guard let type, type.lowercased().hasPrefix("multipart/form-data") else { return nil }
        for parameter in type.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard parts.count == 2, parts[0].lowercased() == "boundary" else { continue }
            let boundary = parts[1].hasPrefix("\"") ? String(parts[1].dropFirst().prefix { $0 != "\"" }) : parts[1]
            let isAllowed =
                (1...70).contains(boundary.utf8.count) && boundary.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
            return isAllowed ? boundary : nil
        }
        return nil
    }

    /// - Throws: `Malformed`.
    init(_ bytes: [UInt8], boundary: String) throws(Malformed) {
        var pairs: [(name: String, value: String)] = []
        var files: [UploadedFile] = []
        for part in try Self.parts(bytes, boundary) {
            let header = try Self.header(bytes[part])
            let content = bytes[header.end..<part.upperBound]
            if let file = header.filename {
                if !file.isEmpty || !content.isEmpty {
                    files.append(UploadedFile(named: file, type: header.type, bytes: Array(content)))
                }
            } else {
                pairs.append((header.name, FormFields.text(content)))
            }
        }
        fields = FormFields(pairs)
        self.files = files
    }

    // MARK: - Parts

    /// Where each part begins with its header and ends before the line end of the next boundary.
    private static func parts(_ bytes: [UInt8], _ boundary: String) throws(Malformed) -> [Range<Int>] {
        let mark = Array("--\(boundary)".utf8)
        guard bytes.starts(with: mark) else { throw Malformed() }
        var parts: [Range<Int>] = []
        var position = mark.count
        while !bytes[position...].starts(with: [0x2D, 0x2D]) {
            guard bytes[position...].starts(with: [0x0D, 0x0A]), parts.count < mostParts,
                let next = end(of: bytes, from: position, mark)
            else { throw Malformed() }
            // A part of nothing but a boundary has no header.
            guard next >= position + 2 else { throw Malformed() }
            parts.append(position + 2..<next)
            position = next + 2 + mark.count
        }
        return parts
    }

    /// Where the next boundary begins with its line end.
    private static func end(of bytes: [UInt8], from start: Int, _ mark: [UInt8]) -> Int? {
        let delimiter = [0x0D, 0x0A] + mark
        return bytes.withUnsafeBytes { buffer -> Int? in
            var position = start
            while position < buffer.count, let base = buffer.baseAddress,
                let found = memchr(base + position, 0x0D, buffer.count - position)
            {
                let at = found - UnsafeMutableRawPointer(mutating: base)
                guard at + delimiter.count <= buffer.count else { return nil }
                if buffer[at..<at + delimiter.count].elementsEqual(delimiter) { return at }
                position = at + 1
            }
            return nil
        }
    }

    // MARK: - Header

    private struct Header {
        var name = ""
        var filename: String?
        var type = "application/octet-stream"
        var end = 0
    }

    private static func header(_ part: ArraySlice<UInt8>) throws(Malformed) -> Header {
        var header = Header()
        var position = part.startIndex
        while true {
            let rest = part[position...].prefix(longestHeader)
            guard let end = rest.firstIndex(of: 0x0D), part[end...].starts(with: [0x0D, 0x0A]),
                end - part.startIndex < longestHeader
            else { throw Malformed() }
            let line = String(decoding: part[position..<end], as: UTF8.self)
            position = end + 2
            guard !line.isEmpty else { break }
            read(line, into: &header)
        }
        guard !header.name.isEmpty else { throw Malformed() }
        header.end = position
        return header
    }

    private static func read(_ line: String, into header: inout Header) {
        let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        guard parts.count == 2 else { return }
        switch parts[0].lowercased() {
        case "content-disposition":
            header.name = value("name", parts[1]) ?? ""
            header.filename = value("filename", parts[1])
        case "content-type": header.type = parts[1]
        default: return
        }
    }

    /// A quoted parameter. Browsers write a quotation mark in it as `%22`, and line ends as `%0D` and `%0A` (HTML
    /// 4.10.21.8); a backslash stands for itself.
    private static func value(_ name: String, _ disposition: String) -> String? {
        guard let start = disposition.firstRange(of: "; \(name)=\"") else { return nil }
        let rest = disposition[start.upperBound...]
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        return String(rest[..<end]).replacing("%22", with: "\"").replacing("%0D", with: " ").replacing("%0A", with: " ")
    }
}
