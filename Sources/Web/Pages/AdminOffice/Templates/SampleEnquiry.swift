import Classifier
import Triage
import WorkingTime

/// An enquiry that nobody wrote, to show what a template makes of one.
struct SampleEnquiry: Sendable {
    /// How far it is, so that each block of a text can be seen with and without its sentence.
    enum Situation: String, CaseIterable, Sendable {
        case new, complete, waiting, late

        var title: String {
            switch self {
            case .new: "Has just come, and nothing that it needs is given"
            case .complete: "Everything that it needs is given"
            case .waiting: "Waits for clarification, where that stops the clock"
            case .late: "The date for answering has passed"
            }
        }

        /// Days since it came.
        fileprivate var age: Int {
            switch self {
            case .new: 0
            case .complete: 3
            case .waiting: 10
            case .late: 200
            }
        }
    }

    let category: KitCategory
    let situation: Situation

    /// What it gives to a template.
    ///
    /// - Parameters:
    ///   - kit: whose words about the office stand in it.
    ///   - colleague: who writes; nil for what leaves by itself.
    func values(in kit: Kit, colleague: String?, _ context: DecisionContext) -> TemplateValues {
        let received = context.today.adding(days: -situation.age)
        var values = TemplateValues(
            reference: EnquiryReference(year: context.today.year, number: 123).description,
            received: received,
            today: context.today,
            office: kit.details
        )
        values.name = "Sam Taylor"
        values.colleague = colleague
        let isGiven = situation == .complete || situation == .late
        values.missing = isGiven ? [] : category.requiredFacts
        for fact in (isGiven ? category.requiredFacts : []) + category.helpfulFacts.prefix(2) {
            values.given[fact] = ["…"]
        }
        values.waitingFor = situation == .waiting ? .clarification : nil
        let asked = Pause(reason: .clarification, asked: context.today.adding(days: -2))
        let facts = ClockFacts(
            received: context.zone.startOfDay(received),
            pauses: situation == .waiting ? [asked] : []
        )
        values.promise(by: context.clocks(of: category, facts), zone: context.zone)
        return values
    }
}
