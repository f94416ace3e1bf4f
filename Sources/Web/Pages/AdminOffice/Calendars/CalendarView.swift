import QueueStore
import Triage
import WorkingTime

/// Which bank holidays are counted, and where others are taken over.
struct CalendarView {
    let model: CalendarModel
    let request: PageRequest
    var document = ""
    var trouble: String?
    /// What the document would change, where somebody must say first what becomes of earlier dates.
    var outcome: CalendarOutcome?

    var page: Page {
        OfficeFrame(section: .calendars, title: "Bank holidays", trouble: trouble).page {
            if let outcome { question(outcome) }
            p(.class("lede")) { "Days that are nobody’s working days, and are left out when deadlines are counted." }
            about
            if model.endsSoon(request.today) {
                div(.class("notice warning"), .role("status")) {
                    span {
                        "Nothing is known after \(model.calendar.lastYear): dates counted there are provisional. "
                            + "Take over the newest "
                            + "file of gov.uk below."
                    }
                }
            }
            years
            holidays
            if outcome == nil { importing }
        }
    }

    private var about: HTML {
        dl(.class("facts")) {
            dt { "Known" }
            dd { "from \(model.calendar.firstYear) to \(model.calendar.lastYear)" }
            dt { "Version" }
            dd { code { model.calendar.version } }
            dt { "Where it came from" }
            dd {
                if let origin = model.origin {
                    "\(origin.origin), taken over on \(request.words.moment(origin.at))"
                } else {
                    "as it came with Intray"
                }
            }
        }
    }

    private var years: HTML {
        nav(.class("office-parts"), .aria("label", "Years")) {
            ul(.class("plain cluster")) {
                for year in model.calendar.firstYear...model.calendar.lastYear {
                    li {
                        a(
                            .href(.adminCalendars.with("year", String(year))),
                            .optional("aria-current", year == model.year ? "true" : nil)
                        ) { String(year) }
                    }
                }
            }
        }
    }

    private var holidays: HTML {
        div(.class("card flush")) {
            table(.class("office-table")) {
                caption(.class("visually-hidden")) { "Bank holidays of \(model.year)" }
                thead { tr { for heading in ["Day", "Holiday", "Where"] { th(.scope("col")) { heading } } } }
                tbody {
                    for holiday in model.holidays {
                        tr {
                            th(.scope("row")) { "\(holiday.date.weekday.name) \(holiday.date.inWords)" }
                            labelled("Holiday") {
                                holiday.title
                                if !holiday.notes.isEmpty {
                                    span(.class("muted")) { " (\(holiday.notes.lowercasedFirst))" }
                                }
                            }
                            labelled("Where") { place(holiday) }
                        }
                    }
                }
            }
        }
    }

    private func place(_ holiday: CalendarModel.Holiday) -> String {
        holiday.divisions.count == Division.allCases.count
            ? "the whole United Kingdom" : holiday.divisions.map(\.name).joined(separator: ", ")
    }

    private var importing: HTML {
        section(.class("card stack"), .aria("labelledby", "import")) {
            h2(.id("import")) { "Take over the bank holidays of gov.uk" }
            ol {
                li { "Open https://www.gov.uk/bank-holidays.json in your browser." }
                li { "Select all of it, copy it, and paste it here." }
            }
            p(.class("hint measure")) {
                "A file that is cut short is refused. Earlier years, which gov.uk drops, are kept. Every due date "
                    + "that moves gets a "
                    + "line in its enquiry’s history; where some would move earlier, you are asked first."
            }
            actionForm(request, to: .adminCalendars, .class("stack")) {
                Field(name: "document", label: "The file")
                    .text(document, rows: 8, .class("written"), Attribute("spellcheck", "false"), .flag("required"))
                button { "Take it over" }
            }
        }
    }

    private func question(_ outcome: CalendarOutcome) -> HTML {
        section(.class("card stack"), .aria("labelledby", "question"), .role("status")) {
            h2(.id("question")) { "Some due dates would move earlier" }
            p {
                "Nothing is changed yet. People rely on these dates: say what becomes of "
                    + "\(outcome.earlier.count == 1 ? "this one" : "these \(outcome.earlier.count)")."
            }
            CalendarMoves(outcome: outcome).html
            actionForm(request, to: .adminCalendars, .class("stack")) {
                input(.type("hidden"), .name("document"), .value(document))
                div(.class("cluster")) {
                    button(.name("earlier"), .value(EarlierDates.keep.rawValue)) {
                        "Leave them as they are, move the others"
                    }
                    button(.class("quiet"), .name("earlier"), .value(EarlierDates.accept.rawValue)) {
                        "Move them earlier"
                    }
                    a(.href(.adminCalendars)) { "Cancel" }
                }
            }
        }
    }
}
