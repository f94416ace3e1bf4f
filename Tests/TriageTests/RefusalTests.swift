import Testing
import Triage
import WorkingTime

@Suite("Refusals")
struct RefusalTests {
    private static let reference = EnquiryReference(year: 2026, number: 123)

    @Test(
        "a refusal says in plain English what is the matter and what to do",
        arguments: [
            (
                Refusal.notAllowed(command: "triage", role: .colleague),
                "A colleague may not triage: ask a coordinator or an administrator."
            ),
            (
                .closed(reference, .withdrawn), "ENQ-2026-000123 is closed (withdrawn); nothing was changed."
            ),
            (.closed(reference, nil), "ENQ-2026-000123 is closed; nothing was changed."),
            (
                .notOpenTo(command: "begin", reference, .inReview),
                "ENQ-2026-000123 is in-review: “begin” cannot be done. Look with “intray show ENQ-2026-000123”."
            ),
            (
                .notYours(reference, .person("lena@office.example")),
                "ENQ-2026-000123 is allocated to lena@office.example: ask a coordinator to give it to you."
            ),
            (.notYours(reference, nil), "ENQ-2026-000123 is not allocated: ask a coordinator to give it to you."),
            (
                .unknownCategory("recrods"),
                "There is no category “recrods”. “intray kit export” lists the office's categories."
            ),
            (
                .unknownPerson("who@office.example"),
                "Nobody has the address who@office.example. “intray user list” shows who works here."
            ),
            (
                .switchedOff("gone@office.example"),
                "The account of gone@office.example is switched off: choose somebody else."
            ),
            (
                .needsEvidence(.noRecord, "the places that were searched"),
                "“no-record” needs its evidence: say the places that were searched with --evidence."
            ),
            (.emptyNote, "The note is empty: write something."),
            (
                .changedMeanwhile(reference, did: ["cora@office.example begun"]),
                "Somebody acted on ENQ-2026-000123 since you looked, and nothing of yours was done. Look again and "
                    + "repeat. What happened: cora@office.example begun."
            ),
        ]
    )
    func sentence(_ refusal: Refusal, _ sentence: String) {
        #expect(refusal.description == sentence)
    }

    private static let day = CivilDate(daysSinceEpoch: 20_741)

    private static let others: [Refusal] = [
        .unknownPost("desk"), .vacantPost("desk"), .notForThePool(reference), .doesNotAnswer("m@x", .manager),
        .doesNotServe("n@x", inbox: "north"), .mayNotSee("r@x", "worry"), .alreadyThere(reference, inbox: "north"),
        .needsReason("hand back"), .needsReceiver, .nothingToCorrect, .inTheFuture("The day of asking", day),
        .beforeReceipt("The day of asking", day), .answeredBeforeAsking(day, asked: day), .chaseInThePast(day),
        .redatedLater(reference, arrived: day), .nothingToAcknowledge(reference), .noClock(reference),
        .noSuchClock("foi", running: []), .noSuchClock("foi", running: ["eir"]), .needsDate(clock: "five-day"),
        .extendedAlready(reference, clock: "foi"), .noExtension(clock: "foi", due: nil, until: day),
        .noExtension(clock: "foi", due: day, until: day), .beyondTheLaw(clock: "foi", most: day),
        .needsReview(reference, category: "foi", .refused), .ownWork(reference), .notDiscarded(reference, .new),
        .restoreInstead(reference), .mergedAway(reference, into: reference), .mergedIntoItself(reference),
        .mergeTheOtherWay(reference, reference), .wouldUncover(reference), .nothingToUndo(reference, nil),
        .nothingToUndo(reference, .split), .workedOnSince(reference), .nobodyToWriteTo(reference),
        .otherTextApproved(reference), .notItsMail(reference), .nothingUndelivered(reference),
        .notAnsweredOutside(reference), .notOnItsOwn(command: "merge"),
    ]

    @Test("every other one is a sentence of its own, with what it is about", arguments: others)
    func saysSomething(_ refusal: Refusal) {
        #expect(refusal.isSaidPlainly, "\(refusal)")
    }
}

extension Refusal {
    /// Whether it is a whole sentence and not the last resort.
    var isSaidPlainly: Bool {
        description != "It was refused." && description.hasSuffix(".") && description.split(separator: " ").count >= 5
            && !description.contains("nil") && !description.contains("Optional")
    }
}
