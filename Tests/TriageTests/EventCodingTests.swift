import Classifier
import Foundation
import Testing
import Triage
import WorkingTime

@Suite("Events in the record")
struct EventCodingTests {
    private static let kinds = [
        "received", "joined", "reproposed", "triaged", "allocated", "begun", "noted", "closed",
    ]

    @Test("an event reads back as it was written, and its bytes are the same each time", arguments: kinds)
    func roundTrip(_ kind: String) throws {
        var random = RandomEvents(seed: 7)
        let decoder = JSONDecoder()
        for _ in 0..<300 {
            let made = random.event(kind)
            let event = try #require(made)
            #expect(event.kind == kind)
            let bytes = event.payload
            let again = try EnquiryEvent(kind: kind, payload: bytes, decoder)
            #expect(again == event)
            #expect(again.payload == bytes)
        }
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
