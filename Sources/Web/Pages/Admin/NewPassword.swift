import Triage

/// A password that an administrator gives somebody.
enum NewPassword {
    /// Its hash, made outside any transaction: that takes a good part of a second.
    ///
    /// - Parameters:
    ///   - fields: `password` and, once more, `again`.
    ///   - mayBeNone: whether nothing may be given.
    /// - Returns: nil where nothing is given.
    /// - Throws: `Unfinished.Wrong` for one that is not taken, or `PasswordHash.Busy`.
    static func hash(_ fields: FormFields, for person: Person, mayBeNone: Bool) async throws -> String? {
        let password = fields.raw("password") ?? ""
        if password.isEmpty, mayBeNone, fields.raw("again") ?? "" == "" { return nil }
        if let objection = PasswordRule(person: person).objection(to: password) {
            throw Unfinished.Wrong(field: "password", description: objection)
        }
        guard password == fields.raw("again") else {
            throw Unfinished.Wrong(field: "again", description: "The two passwords are not the same.")
        }
        return try await PasswordHash.make(password).text
    }

    /// The two fields. What was typed is never shown again.
    static func fields(_ form: String, _ unfinished: Unfinished?, isRequired: Bool) -> HTML {
        HTML {
            Field(
                name: "password",
                label: "Password",
                hint:
                    "\(PasswordRule.shortest) characters or more, such as three words that nobody would put together.",
                wrong: unfinished.wrong(form, "password")
            )
            .line(prefix: form + "-", type: "password", .autocomplete("new-password"), .flag("required", isRequired))
            Field(name: "again", label: "The password once more", wrong: unfinished.wrong(form, "again"))
                .line(
                    prefix: form + "-",
                    type: "password",
                    .autocomplete("new-password"),
                    .flag("required", isRequired)
                )
        }
    }
}
