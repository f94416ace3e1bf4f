import Triage

/// The index of the administration.
struct AdminView {
    let model: AdminModel
    let viewer: Person

    private struct Entry {
        let name: String
        let address: SiteAddress
        let about: String
        var figure: String?
        /// Whether the figure asks for something to be done.
        var isTrouble = false
    }

    var page: Page {
        Page(title: "Administration") {
            div(.class("stack loose office")) {
                h1 { "Administration" }
                part("people-part", "People", people)
                if Permission.opens(.administration, viewer.role) {
                    part("office-part", "The office", office)
                    part("record-part", "The record", record)
                }
            }
        }
    }

    private func part(_ id: String, _ title: String, _ entries: [Entry]) -> HTML {
        section(.class("stack"), .aria("labelledby", id)) {
            h2(.id(id)) { title }
            ul(.class("plain office-fields"), .data("live", id)) { for entry in entries { card(entry) } }
        }
    }

    private func card(_ entry: Entry) -> HTML {
        li(.class("card stack tight")) {
            h3 { a(.href(entry.address)) { entry.name } }
            p(.class("muted")) { entry.about }
            if let figure = entry.figure {
                p { entry.isTrouble ? tag(figure, kind: "at-risk", sign: "△") : span { figure } }
            }
        }
    }

    private var people: [Entry] {
        [
            Entry(
                name: "People",
                address: .adminPeople,
                about: "Accounts, roles, skills and inboxes; when each works, is away, and who acts for them.",
                figure: Words.count(model.accounts, "account")
                    + (model.switchedOff > 0 ? ", and \(model.switchedOff) switched off" : "")
            ),
            Entry(
                name: "Who is here",
                address: .adminHere,
                about: "Everybody’s next fourteen days.",
                figure: model.away.isEmpty
                    ? "Nobody is away this week" : "Away this week: \(Words.some(model.away, most: 4))"
            ),
            Entry(
                name: "Posts",
                address: .adminPosts,
                about: "Enquiries can be given to a post, whoever holds it.",
                figure: Words.count(model.posts, "post") + (model.vacant > 0 ? ", \(model.vacant) vacant" : ""),
                isTrouble: model.vacant > 0
            ),
            Entry(
                name: "Named people",
                address: .adminNamed,
                about: "Who sees the categories that are not for everybody.",
                figure: Words.count(model.restricted, "restricted category", "restricted categories")
                    + (model.unnamed > 0 ? ", \(model.unnamed) with nobody named" : "")
            ),
        ]
    }

    private var office: [Entry] {
        [
            Entry(
                name: "Categories and clocks",
                address: .adminCategories,
                about: "What the office receives, by when it answers, and how each is recognised.",
                figure: Words.count(model.categories, "category", "categories")
            ),
            Entry(
                name: "Reply templates",
                address: .adminTemplates,
                about: "What replies begin with, in English and in Welsh, and what they said earlier.",
                figure: Words.count(model.templates, "template")
                    + (model.notInWelsh > 0 ? ", \(model.notInWelsh) not in Welsh" : "")
            ),
            Entry(
                name: "Calendars",
                address: .adminCalendars,
                about: "The bank holidays that due dates are reckoned with.",
                figure: "Known to the end of \(model.holidaysUntil)"
            ),
            Entry(
                name: "Sources",
                address: .adminSources,
                about: "Where mail comes from, and how each source fares.",
                figure: Words.count(model.sources, "source")
                    + (model.troubled > 0 ? ", \(model.troubled) in trouble" : ""),
                isTrouble: model.troubled > 0
            ),
            Entry(
                name: "Quarantine",
                address: .adminQuarantine,
                about: "Mail that could not be read or kept whole.",
                figure: model.quarantined > 0 ? "\(model.quarantined) to look at" : "Nothing is in quarantine",
                isTrouble: model.quarantined > 0
            ),
        ]
    }

    private var record: [Entry] {
        [
            Entry(name: "Ledger", address: .adminLedger, about: "Every arrival, and what became of it."),
            Entry(name: "Journal", address: .adminJournal, about: "What was done to the office, by whom and when."),
            Entry(name: "Audit", address: .adminAudit, about: "Whether the record of every enquiry is whole."),
        ]
    }
}
