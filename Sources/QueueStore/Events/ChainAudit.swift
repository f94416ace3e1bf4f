import Triage

/// Walks events in the order of enquiry and sequence and checks each link.
struct ChainAudit {
    struct Head: Equatable {
        var sequence: Int
        var hash: [UInt8]
    }

    var result = AuditVerification()
    private var heads: [Int64: Head] = [:]
    private var current: (enquiry: Int64, head: Head)?

    func head(of enquiry: Int64) -> Head? { heads[enquiry] }

    /// Every enquiry that has events, in order.
    var enquiries: [Int64] { heads.keys.sorted() }

    mutating func add(_ event: ChainedEvent, hash: [UInt8], payload: (salt: [UInt8], body: [UInt8])?) {
        if current?.enquiry != event.enquiry { begin(event.enquiry) }
        let head = current?.head ?? Head(sequence: 0, hash: EventChain.origin)
        let name = "\(EnquiryReference(id: event.enquiry)), event \(event.sequence)"
        if event.sequence != head.sequence + 1 { result.faults.append("\(name): an event before it is missing") }
        if EventChain.hash(event, after: head.hash) != hash { result.faults.append("\(name): was changed") }
        check(payload, of: event, name)
        result.events += 1
        current = (event.enquiry, Head(sequence: event.sequence, hash: hash))
    }

    mutating func finish() {
        guard let current else { return }
        heads[current.enquiry] = current.head
    }

    private mutating func begin(_ enquiry: Int64) {
        finish()
        result.enquiries += 1
        current = (enquiry, Head(sequence: 0, hash: EventChain.origin))
    }

    private mutating func check(
        _ payload: (salt: [UInt8], body: [UInt8])?,
        of event: ChainedEvent,
        _ name: String
    ) {
        guard let payload else {
            result.erased += 1
            return
        }
        guard EventChain.commitment(salt: payload.salt, payload: payload.body) != event.commitment else { return }
        result.faults.append("\(name): its content was changed")
    }
}
