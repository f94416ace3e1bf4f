import Classifier
import Testing
import Triage
import WorkingTime

@Suite("What an enquiry gives to a template")
struct TemplateValuesTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    private func values(_ enquiry: Enquiry, now: Instant? = nil) -> TemplateValues {
        TemplateValues(enquiry, in: office.kit, colleague: "Rhys Hale", now: now ?? office.now, zone: office.zone)
    }

    @Test("the date for answering is that of the first clock that is owed an answer, and not of the acknowledgement")
    func clocks() throws {
        let records = values(try office.arrived("records"))
        #expect(records.reference == "ENQ-2026-000123" && records.name == "Iris Marsh")
        #expect(records.received == CivilDate("2026-10-15") && records.today == records.received)
        #expect(records.answerBy == CivilDate("2026-11-12") && records.rule?.name == "correspondence")
        #expect(values(try office.arrived("library")).answerBy == CivilDate("2026-10-22"))
        #expect(values(try office.arrived("worry")).answerBy == nil, "a day to act is no day to answer by")
        #expect(values(try office.arrived("meeting")).answerBy == nil)
    }

    @Test("what is missing and what was given come from the enquiry")
    func facts() throws {
        let small = try SmallOffice()
        func values(_ facts: [String: [String]]) throws -> TemplateValues {
            let enquiry = try small.arrived("records", facts: facts)
            return TemplateValues(enquiry, in: small.kit, colleague: nil, now: small.now, zone: small.zone)
        }
        #expect(try values([:]).missing == [.caseNumber])
        let given = try values(["case-number": ["T19870123"], "unheard-of": ["x"]])
        #expect(given.missing.isEmpty && given.given == [.caseNumber: ["T19870123"]])
    }

    @Test("while a wait stops the clock no date is promised, and one that does not leaves the date")
    func waits() throws {
        func waiting(_ reason: WaitingReason, _ category: String) throws -> TemplateValues {
            let begun = try office.enquiry(in: .begun, as: category)
            return values(try office.after(.wait(.init(reason)), on: begun, by: SmallOffice.rhys))
        }
        let clarification = try waiting(.clarification, "records")
        #expect(clarification.isPaused && clarification.answerBy == nil && clarification.stop == .pauses)
        let court = try waiting(.thirdParty, "records")
        #expect(!court.isPaused && court.answerBy == CivilDate("2026-11-12") && court.stop == .runsOn)
        #expect(try waiting(.clarification, "foi").stop == .restarts)
        #expect(try waiting(.clarification, "foi").answerBy == nil)
    }

    @Test("a closed enquiry promises nothing, and a late one says so")
    func ended() throws {
        #expect(values(try office.enquiry(in: .closed)).answerBy == nil)
        let arrived = try office.arrived("records")
        let late = values(arrived, now: office.now.adding(seconds: 60 * 86_400))
        #expect(late.isLate && late.answerBy == nil)
    }
}
