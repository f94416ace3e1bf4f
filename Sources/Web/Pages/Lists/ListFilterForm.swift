import Classifier
import QueueStore
import Triage
import WorkingTime

/// Changes what a list shows: a form that only asks.
struct ListFilterForm {
    let model: ListModel
    let request: PageRequest

    private var conditions: ListConditions { model.filter.conditions }

    var html: HTML {
        details(.class("no-print list-change"), .data("key", "f")) {
            summary { "Change what is shown" }
            form(.action(.list), Attribute("method", "get"), .class("card stack")) {
                div(.class("list-fields")) {
                    choice("view", "List", ListQuery.views, model.filter.view.rawValue, nil)
                    choice("inbox", "Inbox", model.inboxes.map { ($0, $0) }, model.filter.inbox, "every inbox")
                    choice("category", "Category", categories, model.filter.category, "every category")
                    choice("with", "With", holders, conditions.holder?.written, "anybody")
                    choice("state", "Stands at", ListQuery.states, conditions.state?.rawValue, "anything")
                    choice("warning", "Deadline", ListQuery.warnings, conditions.warning?.rawValue, "any")
                    choice("waiting-for", "Waiting for", ListQuery.reasons, conditions.waitingFor?.rawValue, "anything")
                    choice("advisory", "Marked", ListQuery.advisories, conditions.advisory?.rawValue, "anything")
                    choice("priority", "Priority", ListQuery.priorities, conditions.priority?.rawValue, "any")
                    choice("language", "Language", ListQuery.languages, conditions.language?.rawValue, "any")
                    choice("outcome", "Outcome", ListQuery.outcomes, conditions.outcome?.rawValue, "any")
                    choice("promise", "Answered", ListQuery.promises, conditions.promise?.rawValue, "or not")
                    choice("mail", "Correspondence", ListQuery.mails, conditions.mail?.rawValue, "any")
                    days("received", "Received", conditions.received)
                    days("closed", "Closed", conditions.closed)
                }
                if let age = conditions.age { input(.type("hidden"), .name("age"), .value(age.written)) }
                if let moment = conditions.openAt {
                    input(.type("hidden"), .name("open-at"), .value(moment.description))
                }
                if conditions.toChase { input(.type("hidden"), .name("chase"), .value("yes")) }
                div(.class("cluster")) {
                    button { "Show" }
                    a(.href(.list)) { "Everything that is open" }
                }
            }
        }
    }

    /// Those that the viewer may know of.
    private var categories: [(value: String, label: String)] {
        model.names.kit.categories
            .filter { category in model.filter.viewer.map { model.names.staff.maySee($0, category) } ?? true }
            .map { ($0.code, $0.name) }
    }

    private var holders: [(value: String, label: String)] {
        let staff = model.names.staff
        return [("nobody", "nobody yet"), ("pool", "the pool")]
            + staff.posts.map { (Allocation.post($0.code).description, $0.name) }
            + staff.people.filter { !$0.disabled }.map { ($0.email, $0.name) }
    }

    private func choice(
        _ name: String,
        _ label: String,
        _ options: [(value: String, label: String)],
        _ chosen: String?,
        _ empty: String?
    ) -> HTML {
        // What is asked for stays chosen, also when it is not offered any more.
        let isOffered = chosen.map { value in options.contains { $0.value == value } } ?? true
        let all = isOffered ? options : options + [(chosen ?? "", chosen ?? "")]
        return Field(name: name, label: label).choice(all, chosen: chosen, empty: empty, prefix: "list-")
    }

    private func days(_ name: String, _ label: String, _ span: ListConditions.Span?) -> HTML {
        let zone = request.site.services.zone
        let first = span?.from.map { zone.date(of: $0).description }
        let last = span?.before.map { zone.date(of: $0.adding(seconds: -1)).description }
        return HTML {
            Field(name: name + "-from", label: "\(label) from").line(first, prefix: "list-", type: "date")
            Field(name: name + "-to", label: "\(label) to").line(last, prefix: "list-", type: "date")
        }
    }
}
