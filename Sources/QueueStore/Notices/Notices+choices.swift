package import Triage

extension Session {
    /// How somebody wants to be told of each kind of thing, in the order of `NoticeKind`.
    package func noticeChoices(of email: String) throws -> [NoticeChoice] {
        let chosen = try choices(of: [email])[email] ?? [:]
        return NoticeKind.allCases.map { chosen[$0] ?? NoticeChoice(byDefault: $0) }
    }

    /// Keeps how somebody wants to be told. What waits to be mailed and is not wanted by mail any more is not mailed.
    package func save(_ choice: NoticeChoice, of email: String) throws {
        let kind = choice.kind.rawValue
        if choice.isDefault {
            try run("DELETE FROM notice_choice WHERE email = \(email) AND kind = \(kind)")
        } else {
            try run(
                """
                INSERT INTO notice_choice (email, kind, by_mail, on_page)
                VALUES (\(email), \(kind), \(choice.byMail), \(choice.onPage))
                ON CONFLICT (email, kind) DO UPDATE SET by_mail = excluded.by_mail, on_page = excluded.on_page
                """
            )
        }
        guard !choice.byMail else { return }
        try run(
            """
            UPDATE notice SET by_mail = 0 WHERE email = \(email) AND kind = \(kind)
                AND by_mail = 1 AND mailed_at IS NULL AND seen_at IS NULL
            """
        )
    }

    /// What people have chosen otherwise than it is by default, by address.
    func choices(of emails: Set<String>) throws -> [String: [NoticeKind: NoticeChoice]] {
        let chosen = try rows(
            "SELECT email, kind, by_mail, on_page FROM notice_choice WHERE email IN \(list: emails.sorted())"
        ) { row in
            NoticeKind(rawValue: row.text(1)).map {
                (row.text(0), NoticeChoice($0, byMail: row.boolean(2), onPage: row.boolean(3)))
            }
        }
        return chosen.compactMap { $0 }.reduce(into: [:]) { choices, choice in
            choices[choice.0, default: [:]][choice.1.kind] = choice.1
        }
    }
}
