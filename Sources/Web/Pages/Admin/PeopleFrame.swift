import HTTPTypes
import Triage

/// The parts of the administration that are about people.
enum PeopleSection: CaseIterable {
    case people, here, posts, named

    var name: String {
        switch self {
        case .people: "People"
        case .here: "Who is here"
        case .posts: "Posts"
        case .named: "Named people"
        }
    }

    var address: SiteAddress {
        switch self {
        case .people: .adminPeople
        case .here: .adminHere
        case .posts: .adminPosts
        case .named: .adminNamed
        }
    }
}

/// What every page about people has: the way back, the way to the others, its title, and what hindered a form on it.
struct PeopleFrame {
    let section: PeopleSection
    let title: String
    let viewer: Person
    var unfinished: Unfinished?
    /// The page above this one, where that is not the section itself.
    var above: [(name: String, address: SiteAddress)] = []
    var isWide = false
    var keys: [(key: String, does: String)] = []

    func page(@HTMLBuilder content: () -> HTML) -> Page {
        Page(
            title: unfinished == nil ? title : "Error: \(title)",
            status: unfinished == nil ? .ok : .unprocessableContent,
            isWide: isWide,
            keys: keys
        ) {
            div(.class("stack office")) {
                // Who comes to their own page alone has nowhere to go from it.
                if viewer.role.triages {
                    path
                    parts
                }
                h1(.class("breaks")) { title }
                unfinished?.html
                content()
            }
        }
    }

    private var path: HTML {
        nav(.class("small no-print"), .aria("label", "Where this is")) {
            a(.href(.admin)) { "Administration" }
            for step in above {
                " › "
                a(.href(step.address)) { step.name }
            }
        }
    }

    private var parts: HTML {
        nav(.class("office-parts no-print"), .aria("label", "The people")) {
            ul(.class("plain cluster")) {
                for part in PeopleSection.allCases {
                    li {
                        a(.href(part.address), .optional("aria-current", part == section ? "page" : nil)) { part.name }
                    }
                }
            }
        }
    }
}
