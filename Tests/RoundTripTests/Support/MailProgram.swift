import Foundation
import Mail

/// How a mail program answers.
enum MailProgram {
    case thunderbird
    /// Outlook in Welsh.
    case outlook

    var prefix: String {
        switch self {
        case .thunderbird: "Re: "
        case .outlook: "Ateb: "
        }
    }

    var trace: String {
        switch self {
        case .thunderbird: "User-Agent: Mozilla Thunderbird"
        case .outlook: "X-MS-Has-Attach:\nAccept-Language: cy-GB\nContent-Language: cy-GB"
        }
    }

    func body(_ text: String, answering message: Message) -> String {
        let (from, old) = (message.from.first?.address ?? "", message.text)
        switch self {
        case .thunderbird:
            let quoted = old.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
            return "\(text)\n\nOn 23/11/2026 09:12, \(from) wrote:\n\(quoted.joined(separator: "\n"))\n"
        case .outlook:
            return """
                \(text)

                ________________________________
                Oddi wrth: \(from)
                Anfonwyd: 23 Tachwedd 2026 09:12
                At: \(message.to.map(\.address).joined(separator: "; "))
                Pwnc: \(message.subject)

                \(old)
                """
        }
    }
}
