import Classifier
import Triage
import WorkingTime

/// An enquiry with everything that ever happened to it, ready to be written.
struct MadeEnquiry: Sendable {
    struct Happening: Sendable {
        let event: EnquiryEvent
        let at: Instant
        let actor: Actor
    }

    struct Message: Sendable {
        let from: Correspondent
        let subject: String
        let received: Instant
        let body: String
    }

    let inbox: String
    private(set) var happenings: [Happening]
    private(set) var enquiry: Enquiry
    var messages: [Message]

    /// Nil when the event is no arrival.
    init?(_ reference: EnquiryReference, _ received: EnquiryEvent.Received, _ message: Message) {
        let first = EnquiryEvent.received(received)
        guard let enquiry = Enquiry(reference, first: first) else { return nil }
        self.enquiry = enquiry
        inbox = received.inbox
        happenings = [Happening(event: first, at: received.receivedAt, actor: .intray)]
        messages = [message]
    }

    /// Lets something happen that needs no decision.
    mutating func happen(_ event: EnquiryEvent, at moment: Instant, by actor: Actor) {
        happenings.append(Happening(event: event, at: moment, actor: actor))
        enquiry.evolve(event, at: moment)
    }

    /// Lets what a person commands happen.
    mutating func act(_ command: EnquiryCommand, at moment: Instant, by actor: Actor, _ context: DecisionContext) throws
    {
        for event in try enquiry.decide(command, context) { happen(event, at: moment, by: actor) }
    }
}
