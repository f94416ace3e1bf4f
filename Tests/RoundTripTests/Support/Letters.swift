import Foundation
import Logging

extension Logger {
    /// Says nothing.
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// Mails that people write with programs of their own.
enum Letters {
    /// A first letter; lines end in LF.
    static func first(
        _ name: String = UUID().uuidString,
        from: String = "Ann Roe <ann@home.test>",
        to: String = "office@arl.test",
        cc: String? = nil,
        subject: String = "Opening hours",
        body: String = "I have a question about your opening hours: can I come on a Friday?"
    ) -> String {
        """
        From: \(from)
        To: \(to)
        \(cc.map { "Cc: \($0)\n" } ?? "")Subject: \(subject)
        Message-ID: <\(name)@home.test>
        Date: \(date)
        MIME-Version: 1.0
        Content-Type: text/plain; charset=us-ascii

        \(body)

        """
    }

    /// Now, as RFC 5322 writes it.
    static var date: String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "UTC")
        format.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
        return format.string(from: Date())
    }
}
