import QueueStore
import Triage

/// The enquiries of the week, by the names the office gives them. Each came as the letter of that name in
/// Fixtures/week, but for the request that was found inside another.
enum Matter: String, CaseIterable {
    /// A solicitor asks for a court file and has not shown for whom she acts.
    case solicitor
    /// The same solicitor, in another case.
    case secondMatter = "second-matter"
    /// A complaint, whose answer a second person must see.
    case complaint
    /// How long something is to be kept.
    case retention
    /// A book to be borrowed from another library.
    case loan
    /// A library question with another request inside.
    case library
    /// The request for information that stood in the library question.
    case foi
    /// Somebody cannot get into the library's database.
    case lockedOut = "locked-out"
    /// A brother who may harm himself.
    case welfare
    /// The record that his sister asks for later.
    case sister
}

/// The figures a manager looks at first.
struct Counts: Equatable {
    let open: Int
    let new: Int
    let waiting: Int
    let toChase: Int
    let atRisk: Int
    let late: Int

}

extension Counts {
    init(_ backlog: Backlog) {
        self.init(
            open: backlog.open,
            new: backlog.new,
            waiting: backlog.waiting,
            toChase: backlog.toChase,
            atRisk: backlog.atRisk,
            late: backlog.late
        )
    }
}
