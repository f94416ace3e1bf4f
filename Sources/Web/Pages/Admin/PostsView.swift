import Triage

/// The posts with their holders, where each is changed, and where one is made.
struct PostsView {
    let model: PostsModel
    let viewer: Person
    let request: PageRequest
    var unfinished: Unfinished?

    /// The id of the form that makes a post.
    static let newForm = "new-post"

    /// The id of the form of a post.
    static func form(of code: String) -> String { "post-\(code)" }

    var page: Page {
        PeopleFrame(section: .posts, title: "Posts", viewer: viewer, unfinished: unfinished).page {
            p(.class("lede")) {
                "An enquiry that is given to a post can be done by anybody who holds it: two people who share a job, or "
                "whoever comes next."
            }
            if model.rows.isEmpty { emptyState("There is no post yet.") { p { "Make one below." } } }
            for row in model.rows { card(row) }
            newPost
        }
    }

    private func card(_ row: PostsModel.Row) -> HTML {
        let (post, form) = (row.post, Self.form(of: row.post.code))
        let typed = unfinished.typed(form)
        return section(.class("card stack"), .aria("labelledby", form + "-title")) {
            div(.class("spread")) {
                h2(.id(form + "-title")) { post.name }
                if row.holders.isEmpty { tag("vacant", kind: "at-risk", sign: "△") }
            }
            p {
                row.holders.isEmpty ? "Nobody holds it." : "Held by \(Words.list(row.holders))."
                " \(row.open == 0 ? "No open enquiry is" : Words.count(row.open, "open enquiry is", "open enquiries are")) "
                "with it. "
                span(.class("muted")) { "Its code is \(post.code)." }
            }
            HTML(
                element: "details",
                [.flag("open", typed != nil)],
                content: HTML {
                    summary {
                        "Change it"
                        span(.class("visually-hidden")) { ": \(post.name)" }
                    }
                    change(post, form, typed)
                }
            )
        }
    }

    private func change(_ post: Post, _ form: String, _ typed: FormFields?) -> HTML {
        div(.class("stack")) {
            actionForm(request, to: .adminPost(post.code), .class("stack"), .id(form)) {
                Field(name: "name", label: "What it is called", wrong: unfinished.wrong(form, "name"))
                    .line(typed.map { $0["name"] ?? "" } ?? post.name, prefix: form + "-", .maxlength(200))
                holders(typed.map { Set($0.all("holder")) } ?? post.holders)
                button { "Save the post" }
            }
            actionForm(request, to: .adminPost(post.code).below("remove")) {
                button(.class("danger small")) {
                    "Take the post away"
                    span(.class("visually-hidden")) { ": \(post.name)" }
                }
            }
        }
    }

    private func holders(_ ticked: Set<String>) -> HTML {
        fieldset(.class("stack tight")) {
            legend { "Who holds it" }
            p(.class("hint")) { "Nobody, for a vacant post." }
            PersonTick.boxes("holder", model.choices, ticked: ticked)
        }
    }

    private var newPost: HTML {
        let form = Self.newForm
        let typed = unfinished.typed(form)
        return section(.class("card stack"), .aria("labelledby", form + "-title")) {
            h2(.id(form + "-title")) { "Make a post" }
            actionForm(request, to: .adminPosts, .class("stack"), .id(form)) {
                Field(name: "name", label: "What it is called", wrong: unfinished.wrong(form, "name"))
                    .line(typed?["name"], prefix: form + "-", .maxlength(200), .flag("required"))
                Field(
                    name: "code",
                    label: "Code",
                    hint: "A short word of letters, digits and hyphens, such as map-desk. It cannot be changed later.",
                    wrong: unfinished.wrong(form, "code")
                )
                .line(typed?["code"], prefix: form + "-", .autocomplete("off"), .maxlength(40), .flag("required"))
                holders(Set(typed?.all("holder") ?? []))
                button { "Make the post" }
            }
        }
    }
}
