import Foundation
import Testing
@testable import Triage
import WorkingTime

@Suite("Whatever people do, in whatever order")
struct HistoryTests {
    private static let histories = 240

    /// Runs the histories, and hands over the office after each step.
    private func forEachStep(
        _ seeds: Range<Int>,
        _ body: (SimulatedOffice, Result<[SimulatedOffice.Step], Refusal>) throws -> Void
    ) throws {
        let office = try SmallOffice.wide()
        for seed in seeds {
            var simulated = try SimulatedOffice(office, seed: UInt64(seed))
            for _ in 0..<(45 + seed % 30) { try body(simulated, try simulated.step()) }
        }
    }

    @Test("no enquiry is ever in a state that cannot be", arguments: 0..<2)
    func invariants(_ half: Int) throws {
        let size = Self.histories / 2
        var done = 0
        var kinds: Set<String> = []
        let office = try SmallOffice.wide()
        for seed in half * size..<(half + 1) * size {
            var simulated = try SimulatedOffice(office, seed: UInt64(seed))
            for _ in 0..<(45 + seed % 30) {
                guard case .success(let steps) = try simulated.step() else { continue }
                for step in steps {
                    done += 1
                    kinds.formUnion(step.events.map(\.kind))
                    let faults = step.after.faults(office.context(nil, now: simulated.now)) + changes(step)
                    #expect(faults.isEmpty, "seed \(seed), \(step.events.map(\.words)), from \(step.before.state)")
                }
                let links = simulated.linkFaults
                #expect(links.isEmpty, "seed \(seed)")
                guard links.isEmpty else { break }
            }
        }
        #expect(done > size * 5, "hardly anything was done")
        // What people do, all of it, apart from what arrives and what only the machine does.
        let rare: Set = ["received", "joined", "reproposed", "recomputed", "read", "audience-changed"]
        #expect(kinds.union(rare).count == 36, "never happened: \(kinds.sorted())")
    }

    /// What an event may not change.
    private func changes(_ step: SimulatedOffice.Step) -> [String] {
        var faults: [String] = []
        let kinds = Set(step.events.map(\.kind))
        if step.after.version != step.before.version + step.events.count { faults.append("events are not counted") }
        if kinds.isDisjoint(with: ["triaged", "undone", "redated", "corrected", "reopened", "recalled"]) {
            for clock in step.before.clocks {
                let after = step.after.clocks.first { $0.name == clock.name }
                if after?.originalDue != clock.originalDue { faults.append("\(clock.name): the original date moved") }
            }
        }
        if step.before.marking == .officialSensitive, step.after.marking == .official,
            kinds.isDisjoint(with: ["corrected", "undone"])
        {
            faults.append("the marking was lowered")
        }
        if let command = step.command, !Permission.allows(command, step.person.role) { faults.append("not allowed") }
        return faults
    }

    private static let undoable: [String: UndoableKind] = [
        "triaged": .triage, "joined": .join, "split": .split, "merged": .merge, "absorbed": .merge,
        "answered-outside": .join, "undelivered": .join,
    ]

    @Test("what is taken back at once leaves the enquiry as it was", arguments: 0..<2)
    func undo(_ half: Int) throws {
        var undone: [String: Int] = [:]
        let office = try SmallOffice.wide()
        try forEachStep(half * 60..<(half + 1) * 60) { simulated, result in
            guard case .success(let steps) = result else { return }
            for step in steps {
                let kind = step.events.first?.kind ?? ""
                guard let undoable = Self.undoable[kind], !step.isUntold else { continue }
                let context = office.context(nil, now: simulated.now)
                guard let back = try? step.after.decide(.undo(undoable), context) else { continue }
                var after = step.after
                for event in back { after.evolve(event, at: simulated.now) }
                var before = step.before
                // History: how often it changed, who ever had it, and how it had to be marked for what it took in.
                before.version = after.version
                before.holders = after.holders
                // What a mail would restore is not known any more once something has happened behind it.
                before.lastReply = after.lastReply
                if kind == "absorbed" { before.marking = after.marking }
                #expect(after == before, "\(after.differences(from: before)) after \(step.events.map(\.words))")
                undone[kind, default: 0] += 1
            }
        }
        #expect(undone.count == 7 && undone.values.allSatisfy { $0 > 10 }, "\(undone)")
    }

    @Test("every refusal says in a sentence what to do")
    func refusals() throws {
        var said: Set<String> = []
        try forEachStep(1_000..<1_080) { _, result in
            guard case .failure(let refusal) = result else { return }
            #expect(refusal.isSaidPlainly, "\(refusal)")
            said.insert(String(Mirror(reflecting: refusal).children.first?.label ?? "\(refusal)"))
        }
        #expect(said.count > 25, "\(said.sorted())")
    }

    @Test("the record read back gives the same enquiries")
    func replay() throws {
        let decoder = JSONDecoder()
        let office = try SmallOffice.wide()
        for seed in 2_000..<2_040 {
            var simulated = try SimulatedOffice(office, seed: UInt64(seed))
            for _ in 0..<90 { _ = try simulated.step() }
            for (reference, record) in simulated.record {
                let events = try record.map { recorded in
                    (try EnquiryEvent(kind: recorded.event.kind, payload: recorded.event.payload, decoder), recorded.at)
                }
                var again = try #require(events.first.flatMap { Enquiry(reference, first: $0.0) })
                for (event, moment) in events.dropFirst() { again.evolve(event, at: moment) }
                #expect(again == simulated.enquiries[reference])
                #expect(again.version == events.count)
            }
        }
    }
}

extension SimulatedOffice.Step {
    /// Whether it is a failure that no message reported: our own relay said so, and there is nothing to take back.
    fileprivate var isUntold: Bool {
        if case .undelivered(let report)? = events.first { report.report == nil } else { false }
    }
}

extension SimulatedOffice {
    /// Where the two sides of a split or a merge disagree.
    fileprivate var linkFaults: [String] {
        enquiries.values.flatMap { enquiry in
            enquiry.undoable.compactMap { undoable -> String? in
                switch undoable {
                case .split(let child)
                where enquiries[child]?.origin != enquiry.reference || !enquiry.linked.contains(child):
                    "\(enquiry.reference) was not split into \(child)"
                case .absorbed(let other)
                where enquiries[other]?.mergedInto != enquiry.reference || !enquiry.linked.contains(other):
                    "\(enquiry.reference) did not take in \(other)"
                default: nil
                }
            }
                + (enquiry.mergedInto.flatMap { target in
                    enquiries[target]?.undoable.contains(.absorbed(enquiry.reference)) == true
                        ? nil : ["\(target) does not know that it took in \(enquiry.reference)"]
                } ?? [])
        }
    }
}
