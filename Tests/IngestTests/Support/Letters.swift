/// Messages that tests send.
enum Letters {
    static func letter(
        _ name: String,
        subject: String = "Inter-library loan",
        body: String = "Please borrow this book for me.",
        from: String = "writer@example.org",
        extra: String = ""
    ) -> String {
        """
        From: \(from)
        To: office@example.org
        Subject: \(subject)
        Message-ID: <\(name)@example.org>
        \(extra.isEmpty ? "" : extra + "\n")Date: Mon, 12 Oct 2026 08:00:00 +0100

        \(body) (\(name))
        """
    }

    /// A message with so many parts.
    static func parts(_ count: Int) -> String {
        "From: p@example.org\nSubject: Parts\nContent-Type: multipart/mixed; boundary=x\n\n"
            + String(repeating: "--x\n\na\n", count: count) + "--x--\n"
    }
}
