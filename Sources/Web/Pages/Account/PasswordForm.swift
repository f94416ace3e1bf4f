import HTTPTypes
import Triage

/// Where somebody changes their own password.
struct PasswordForm {
    let request: PageRequest
    let wrong: Wrong?

    /// What is wrong with what was typed; a sentence each, nil for nothing.
    struct Wrong: Sendable {
        var old: String?
        var new: String?
        var again: String?
        var status: HTTPResponse.Status = .unprocessableContent

        /// The fields with what is wrong in them, in their order.
        var fields: [(name: String, why: String)] {
            [("old", old), ("new", new), ("again", again)].compactMap { name, why in why.map { (name, $0) } }
        }
    }

    var html: HTML {
        section(.class("stack"), .aria("labelledby", "password")) {
            h2(.id("password")) { "Change your password" }
            p { "You stay signed in here. Everywhere else you are signed out." }
            actionForm(request, to: .account.below("password"), .class("stack")) {
                // So that a password store knows whose it is.
                input(
                    .type("text"),
                    .name("username"),
                    .value(request.viewer?.email ?? ""),
                    .autocomplete("username"),
                    .flag("hidden"),
                    .flag("readonly")
                )
                Field(name: "old", label: "The password you have now", wrong: wrong?.old)
                    .line(type: "password", .autocomplete("current-password"), .flag("required"))
                Field(
                    name: "new",
                    label: "The new password",
                    hint:
                        "\(PasswordRule.shortest) characters or more, such as three words that nobody would put together.",
                    wrong: wrong?.new
                )
                .line(type: "password", .autocomplete("new-password"), .flag("required"))
                Field(name: "again", label: "The new password once more", wrong: wrong?.again)
                    .line(type: "password", .autocomplete("new-password"), .flag("required"))
                button { "Change the password" }
            }
        }
    }
}
