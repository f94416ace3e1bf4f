import Foundation
import Hummingbird
import Triage

/// What was just done, said once at the top of the next page, with a way back where there is one.
struct Notice: Sendable {
    /// How what was done is taken back.
    struct Back: Sendable {
        /// The action that takes it back: `undo` or `restore`; `recall` for a mail.
        let action: String
        /// What `undo` takes back; nil for `restore`.
        var kind: UndoableKind?
        /// The mail's number in the outbox, which `recall` calls back.
        var mail: Int64?
        /// The version that what was done left: a message that joined since is not taken back by mistake.
        let saw: Int
    }

    let text: String
    /// The enquiry it is about.
    let reference: EnquiryReference?
    /// Nil where nothing takes it back.
    let back: Back?
    /// Whether something could not be done.
    let isWarning: Bool

    init(_ text: String, about reference: EnquiryReference? = nil, back: Back? = nil, isWarning: Bool = false) {
        self.text = text
        self.reference = reference
        self.back = back
        self.isWarning = isWarning
    }

    private static func cookieName(isSecure: Bool) -> String { isSecure ? "__Host-notice" : "notice" }

    func cookie(isSecure: Bool) -> Cookie {
        let way = back.map { [$0.action, $0.what, String($0.saw)].joined(separator: " ") } ?? ""
        let fields = [isWarning ? "warning" : "", reference?.description ?? "", way, String(text.prefix(1_000))]
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
            .split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 4 else { return nil }
        text = fields[3]
        reference = EnquiryReference(fields[1])
        back = Back(cookie: fields[2])
        isWarning = !fields[0].isEmpty
    }
}

extension Notice.Back {
    fileprivate var what: String { mail.map { String($0) } ?? kind?.rawValue ?? "" }

    fileprivate init?(cookie text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count == 3, ["undo", "restore", "recall"].contains(words[0]), let saw = Int(words[2]) else {
            return nil
        }
        let mail = words[0] == "recall" ? Int64(words[1]) : nil
        guard words[0] != "recall" || mail != nil else { return nil }
        self.init(action: words[0], kind: UndoableKind(rawValue: words[1]), mail: mail, saw: saw)
    }
}
