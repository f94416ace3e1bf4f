/// The end of every page: the shortcuts, and what is owed to whoever reads with other means.
struct Footer {
    let request: PageRequest
    let keys: [(key: String, does: String)]

    var html: HTML {
        HTML {
            footer(.class("foot")) {
                if request.viewer != nil {
                    span(.class("scripted-only")) {
                        "Press "
                        kbd { "?" }
                        " for the keys of this page"
                    }
                }
                a(.href(.accessibility)) { "Accessibility" }
            }
            if request.viewer != nil { dialog }
        }
    }

    private var dialog: HTML {
        HTML(
            element: "dialog",
            [.id("keys"), .aria("labelledby", "keys-title")],
            content: HTML {
                div(.class("stack")) {
                    h2(.id("keys-title")) { "Keys" }
                    table {
                        tbody { for (key, does) in keys + Self.everywhere { row(key, does) } }
                    }
                    label(.class("choice"), .flag("hidden")) {
                        input(.type("checkbox"), Attribute("data-keys-switch", ""), .flag("checked"))
                        "Use single keys in this browser"
                    }
                    button(.type("button"), .class("quiet"), Attribute("data-closes", "")) { "Close" }
                }
            }
        )
    }

    private func row(_ key: String, _ does: String) -> HTML {
        tr {
            th(.scope("row")) { kbd { key } }
            td { does }
        }
    }

    private static let everywhere: [(key: String, does: String)] = [
        ("/", "search"), ("j", "next in the list"), ("k", "the one before"), ("Esc", "leave a field"),
        ("?", "these keys"),
    ]
}
