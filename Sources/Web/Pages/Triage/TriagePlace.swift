import Triage

/// Where somebody is at the triage desk, as the address says: what they narrowed it to, which page, what lies open.
struct TriagePlace: Sendable {
    /// Only this inbox; nil for all.
    var inbox: String?
    /// Only this category, by code; nil for all.
    var category: String?
    /// 1 and up.
    var page = 1
    /// The enquiry that lies open beside the list.
    var open: EnquiryReference?
    /// What lies there while nothing is open.
    var beside = Beside.first
    /// Whether somebody opened it, rather than that it came up next.
    var isChosen = false

    /// What lies beside the list while nothing is open.
    enum Beside: Sendable, Hashable {
        /// The first of the list.
        case first
        /// What lay there when the page was loaded: what is more urgent and comes in later does not take its place, else
        /// a key that is meant for the one would decide about the other.
        case still(EnquiryReference)
        /// Nothing waited when the page was loaded.
        case nothing

        init(_ word: String?) {
            self = word.map { EnquiryReference($0).map(Beside.still) ?? .nothing } ?? .first
        }
    }

    /// Rows on a page.
    static let length = 50

    init() {}

    init(_ query: FormFields) {
        inbox = query["inbox"]
        category = query["category"]
        page = min(max(query.integer("page") ?? 1, 1), 1_000_000)
        isChosen = query["open"] != nil
        open = (query["open"] ?? query["next"]).flatMap { EnquiryReference($0) }
        beside = Beside(query.raw("beside"))
    }

    var offset: Int { (page - 1) * Self.length }

    /// The enquiry that is read, given the first of the list.
    func lying(first: EnquiryReference?) -> EnquiryReference? {
        if let open { return open }
        return switch beside {
        case .first: first
        case .still(let reference): reference
        case .nothing: nil
        }
    }

    /// The list, with nothing open.
    var list: SiteAddress { at(.triage) }

    /// The confident ones of this page, to agree to together.
    var agreeing: SiteAddress { at(.triage.below("agree")) }

    /// The list with an enquiry open beside it, since somebody wants to read it.
    func opening(_ reference: EnquiryReference) -> SiteAddress { list.with("open", reference.description) }

    /// The list with the enquiry that comes up next.
    func goingOn(to reference: EnquiryReference?) -> SiteAddress { list.with("next", reference?.description) }

    func narrowed(inbox: String?, category: String?) -> SiteAddress {
        var place = TriagePlace()
        place.inbox = inbox
        place.category = category
        return place.list
    }

    func turned(to page: Int) -> SiteAddress {
        var place = self
        place.page = page
        return place.list
    }

    private func at(_ address: SiteAddress) -> SiteAddress {
        address.with("inbox", inbox).with("category", category).with("page", page > 1 ? String(page) : nil)
    }
}
