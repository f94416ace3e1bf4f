package import Triage

/// Whose figures are asked for, and what of them may be told.
package struct FigureScope: Sendable, Hashable {
    /// Only this inbox; nil for all that are allowed.
    package var inbox: String?
    /// The inboxes the viewer serves; nil for all there are.
    package var allowed: Set<String>?
    /// Codes of the categories that the viewer may not know of: they are in no figure, no sum and no heading.
    package var hidden: Set<String>

    package init(inbox: String? = nil, allowed: Set<String>? = nil, hidden: Set<String> = []) {
        self.inbox = inbox
        self.allowed = allowed
        self.hidden = hidden
    }

    /// The scope of a viewer; nil for the operator, who sees every inbox.
    package init(viewer: Person?, inbox: String? = nil, hidden: Set<String>) {
        self.init(inbox: inbox, allowed: viewer?.inboxes, hidden: hidden)
    }

    /// The scope of a viewer in an office: categories that are for named people only are hidden from all others.
    package init(viewer: Person?, inbox: String? = nil, kit: Kit, staff: Staff) {
        let hidden = viewer.map { person in kit.categories.filter { !staff.maySee(person, $0) }.map(\.code) }
        self.init(viewer: viewer, inbox: inbox, hidden: Set(hidden ?? []))
    }

    /// What holds of the rows of the totals that are told.
    var condition: Statement {
        var conditions: [Statement] = []
        if let inbox { conditions.append("inbox = \(inbox)") }
        if let allowed { conditions.append("inbox IN \(list: allowed.sorted())") }
        if !hidden.isEmpty { conditions.append("category NOT IN \(list: hidden.sorted())") }
        return conditions.isEmpty ? "1 = 1" : .joined(conditions, by: " AND ")
    }
}
