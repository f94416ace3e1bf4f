import Classifier
import Foundation
import Testing
import Triage
import WorkingTime

@Suite("Events in the record")
struct EventCodingTests {
    private static let kinds = [
        "received", "joined", "reproposed", "triaged", "allocated", "begun", "handed-back", "passed-on", "waited",
        "resumed", "extended", "redated", "recomputed", "acknowledged", "review-asked", "approved", "sent-back",
        "corrected", "moved", "noted", "closed", "handed-off", "restored", "reopened", "split", "merged", "absorbed",
        "undone", "read", "audience-changed", "replied", "recalled", "undelivered", "delivery-settled",
        "answered-outside", "kept-open",
    ]

    @Test("an event reads back as it was written, and its bytes are the same each time", arguments: kinds)
    func roundTrip(_ kind: String) throws {
        var random = RandomEvents(seed: 7)
        let decoder = JSONDecoder()
        for _ in 0..<120 {
            let made = random.event(kind)
            let event = try #require(made)
            #expect(event.kind == kind)
            let bytes = event.payload
            let again = try EnquiryEvent(kind: kind, payload: bytes, decoder)
            #expect(again == event)
            #expect(again.payload == bytes)
        }
    }

    @Test("what the first version wrote still reads, and what it did not say is not made up", arguments: OldRecord.all)
    func oldRecords(_ old: OldRecord) throws {
        let event = try EnquiryEvent(kind: old.kind, payload: Array(old.payload.utf8), JSONDecoder())
        #expect(event.kind == old.kind)
        // Only passing on had no content at all; the rest writes itself as it was.
        #expect(String(decoding: event.payload, as: UTF8.self) == old.payload)
    }

    @Test("an enquiry of the first version's record is what it was then")
    func oldEnquiry() throws {
        let events = try OldRecord.all.prefix(4).map {
            try EnquiryEvent(kind: $0.kind, payload: Array($0.payload.utf8), JSONDecoder())
        }
        let office = try SmallOffice()
        var enquiry = try #require(Enquiry(office.reference, first: events[0]))
        for event in events.dropFirst() { enquiry.evolve(event, at: office.now) }
        #expect(enquiry.channel == .mail && enquiry.origin == nil && enquiry.subjects.isEmpty)
        #expect(enquiry.advisories == [.media] && enquiry.undoable.map(\.kind) == [.triage])
        #expect(enquiry.allocation == .pool && enquiry.state == .allocated)
        #expect(enquiry.passedOnBy == [SmallOffice.rhys.email])
    }

    @Test("the keys of a payload stand in order, so that its bytes do not depend on the run")
    func sorted() {
        let event = EnquiryEvent.closed(.init(outcome: .noRecord, evidence: "HO 45/1, shelf A"))
        let bytes = event.payload
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"evidence":"HO 45/1, shelf A","outcome":"no-record"}"#)
        #expect(EnquiryEvent.begun.payload == Array("{}".utf8))
    }

    @Test("an event of a later version is named, with what to do")
    func unknownKind() throws {
        let error = #expect(throws: EnquiryEvent.UnknownKind.self) {
            try EnquiryEvent(kind: "burned", payload: Array("{}".utf8), JSONDecoder())
        }
        #expect(
            error?.description
                == "The record holds an event “burned”, which this version of Intray does not know: install the newer "
                + "version."
        )
    }

    @Test("who did something reads back", arguments: ["operator", "intray", "cora@office.example"])
    func actor(_ word: String) {
        #expect(Actor(word).description == word)
    }
}
