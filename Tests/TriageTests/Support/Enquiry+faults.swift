import Triage
import WorkingTime

extension Enquiry {
    /// What of an enquiry cannot be, in words; empty when all is well.
    func faults(_ context: DecisionContext) -> [String] {
        standingFaults + waitFaults + holderFaults(context) + clockFaults(context)
    }

    private var standingFaults: [String] {
        let isClosed = state == .closed
        return [
            isClosed == (outcome != nil) && isClosed == (closedAt != nil) ? nil : "closed, outcome and moment disagree",
            isClosed || (mergedInto == nil && evidence == nil && lateBecause == nil && standingBeforeClosing == nil)
                ? nil : "open, and remembers an end",
            isClosed == (standingBeforeClosing != nil) ? nil : "closed without where it stood",
            isClosed && clocks.contains { $0.endedAt == nil } ? "closed with a running clock" : nil,
            (state == .inReview) == (review != nil) ? nil : "in review, and nobody asked for it, or the reverse",
            state == .begun && begunAt == nil ? "begun at no time" : nil,
            receivedAt <= arrivedAt ? nil : "received after it arrived",
            Set(linked).count == linked.count ? nil : "linked twice",
            linked.contains(reference) || mergedInto == reference || origin == reference ? "linked to itself" : nil,
        ].compactMap { $0 }
    }

    private var waitFaults: [String] {
        let open = waits.filter { $0.answered == nil }
        return [
            state == .waiting && open != waits.suffix(1) ? "waiting, and not for exactly the last wait" : nil,
            state != .waiting && state != .closed && !open.isEmpty ? "waits, and is \(state.rawValue)" : nil,
            state != .closed && (stateBeforeWait != nil) != (state == .waiting) ? "has a state before a wait" : nil,
            stateBeforeWait == .waiting || stateBeforeWait == .closed ? "waited before it waited" : nil,
            waits.allSatisfy { ($0.answered ?? $0.asked) >= $0.asked } ? nil : "answered before asked",
            state == .waiting || broughtForwardOn == nil ? nil : "brought forward without a wait",
        ].compactMap { $0 }
    }

    private func holderFaults(_ context: DecisionContext) -> [String] {
        let mayBeNobodys = state == .new || state == .closed || (state == .waiting && stateBeforeWait == .new)
        var faults: [String] = []
        if allocation == nil, !mayBeNobodys { faults.append("nobody's, and \(state.rawValue)") }
        if state == .new, allocation != nil { faults.append("new, and somebody's") }
        if state == .waiting, stateBeforeWait == .new, allocation != nil {
            faults.append("waits for triage with a holder")
        }
        guard let allocation, state != .closed else { return faults }
        if restricted, allocation == .pool { faults.append("for named people, and in the pool") }
        guard allocation != .pool else { return faults }
        let holders = context.staff.holders(of: allocation)
        let isSeen = holders.contains { holder in
            holder.serves(inbox) && (context.kit.category(category).map { context.staff.maySee(holder, $0) } ?? true)
        }
        if !isSeen { faults.append("\(allocation) cannot see it") }
        return faults
    }

    private func clockFaults(_ context: DecisionContext) -> [String] {
        var faults: [String] = []
        let names = clocks.map(\.name)
        if Set(names).count != names.count { faults.append("one clock twice") }
        let wanted = context.kit.category(category)?.clocks ?? []
        if !Set(wanted).isSubset(of: names) { faults.append("a clock of its category is missing") }
        for clock in clocks {
            if clock.due?.moment(in: context.zone) != clock.dueAt { faults.append("\(clock.name): two due moments") }
            if clock.setByHand, clock.pausedSince != nil { faults.append("\(clock.name): promised, and stands still") }
            if clock.started == nil, clock.due != nil { faults.append("\(clock.name): due, and not started") }
            if acknowledgedAt != nil, EnquiryClock.acknowledgements.contains(clock.name), clock.endedAt == nil {
                faults.append("\(clock.name): runs although it was acknowledged")
            }
            guard clock.pausedSince != nil, clock.endedAt == nil else { continue }
            let stop = wait.flatMap { DeadlineRule.named(clock.rule)?.stop(for: $0.reason) } ?? .runsOn
            if stop != .pauses && stop != .restarts {
                faults.append("\(clock.name): stands still without a lawful reason")
            }
        }
        return faults
    }
}

extension Enquiry {
    /// The properties in which it differs from another, with both values.
    func differences(from other: Enquiry) -> [String] {
        zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children).compactMap { own, others in
            let values = ("\(own.value)", "\(others.value)")
            return values.0 == values.1 ? nil : "\(own.label ?? ""): \(values.0), not \(values.1)"
        }
    }
}
