/// A Content-Disposition (RFC 2183).
package struct ContentDisposition: Sendable, Hashable {
    /// In lower case: `inline`, `attachment` or another word.
    package let kind: String
    package let parameters: [Parameter]

    /// An unknown kind counts as attachment (RFC 2183 §2.8).
    package var isAttachment: Bool { kind != "inline" && !kind.isEmpty }

    /// Parses an unfolded value; never fails, an empty kind says nothing.
    init(_ value: [UInt8]) {
        let (head, raw) = ParameterScanner.split(value)
        // `filename=x` without a kind in front.
        let isKind = !head.contains(Octet.equals)
        kind = isKind ? Octet.lowercasedText(head.filter { $0 != Octet.quote }) : ""
        let list = isKind ? raw : ParameterScanner.split([Octet.semicolon] + value).parameters
        parameters = ParameterList(list).parameters
    }

    /// The value of a parameter by its name in lower case.
    package func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }
}
