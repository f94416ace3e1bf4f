import HTTPTypes

/// The page that asks who somebody is.
struct SignInView {
    let email: String?
    /// Why it was not right.
    let wrong: String?
    /// Where to go afterwards.
    let back: String?
    var status: HTTPResponse.Status = .ok
    /// Whether there is anybody who could sign in.
    var hasAccounts = true

    func page() -> Page {
        Page(title: wrong == nil ? "Sign in" : "Error: Sign in", status: status) {
            div(.class("measure stack")) {
                h1 { "Sign in" }
                if let wrong { div(.class("error-summary"), .role("alert")) { p { wrong } } }
                if hasAccounts { signInForm } else { firstSteps }
            }
        }
    }

    private var signInForm: HTML {
        HTML {
            form(.action(.signIn), Attribute("method", "post"), .class("stack")) {
                if let back { input(.type("hidden"), .name("return"), .value(back)) }
                Field(name: "email", label: "E-mail address")
                    .line(
                        email,
                        type: "email",
                        .autocomplete("username"),
                        .maxlength(254),
                        Attribute("spellcheck", "false"),
                        .flag("required")
                    )
                Field(name: "password", label: "Password")
                    .line(type: "password", .autocomplete("current-password"), .flag("required"))
                button { "Sign in" }
            }
            p(.class("hint")) { "No account, or the password forgotten? An administrator of your office can help." }
        }
    }

    private var firstSteps: HTML {
        HTML {
            p { "Nobody can sign in yet: there is no account with a password." }
            p { "Whoever looks after the machine makes the first administrator there:" }
            pre {
                "intray user add --email you@office.example --name \"Your Name\" --role administrator\n"
                "intray user password you@office.example"
            }
            p { "Then load this page again." }
        }
    }
}
