import Foundation
import Hummingbird
import Triage

/// What was just done, said once at the top of the next page, with a way back where there is one.
struct Notice: Sendable {
    let text: String
    /// The enquiry it is about.
    var reference: EnquiryReference?
    /// Whether `undo` takes it back.
    var isUndoable = false
    /// Whether something could not be done.
    var isWarning = false

    private static func cookieName(isSecure: Bool) -> String { isSecure ? "__Host-notice" : "notice" }

    func cookie(isSecure: Bool) -> Cookie {
        let marks = (isUndoable ? "u" : "-") + (isWarning ? "w" : "-")
        let fields = [marks, reference?.description ?? "", String(text.prefix(1_000))]
        return Self.cookie(Data(fields.joined(separator: "\n").utf8).base64EncodedString(), maxAge: 60, isSecure)
    }

    /// What makes the browser forget it.
    static func forgetting(isSecure: Bool) -> Cookie { cookie("", maxAge: 0, isSecure) }

    private static func cookie(_ value: String, maxAge: Int, _ isSecure: Bool) -> Cookie {
        Cookie(
            name: cookieName(isSecure: isSecure),
            value: value,
            maxAge: maxAge,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .strict
        )
    }

    /// The notice a request carries.
    init?(_ request: Request, isSecure: Bool) {
        guard let value = request.cookies[Self.cookieName(isSecure: isSecure)]?.value, !value.isEmpty,
            let data = Data(base64Encoded: value)
        else { return nil }
        let fields = String(decoding: data, as: UTF8.self)
            .split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3 else { return nil }
        text = String(fields[2])
        reference = EnquiryReference(String(fields[1]))
        isUndoable = fields[0].hasPrefix("u")
        isWarning = fields[0].hasSuffix("w")
    }

    init(_ text: String, about reference: EnquiryReference? = nil, isUndoable: Bool = false, isWarning: Bool = false) {
        self.text = text
        self.reference = reference
        self.isUndoable = isUndoable
        self.isWarning = isWarning
    }
}
