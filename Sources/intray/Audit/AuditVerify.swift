import ArgumentParser
import QueueStore
import Triage

struct AuditVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check every event against its chain, every content against its commitment, and every checkpoint."
    )

    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        let audit = try await workspace.store.read { try $0.verifyAudit() }
        data.json ? Output.json(JSON(audit)) : report(audit)
        if !audit.faults.isEmpty { throw ExitCode(1) }
    }

    private func report(_ audit: AuditVerification) {
        let erased = audit.erased == 0 ? "" : ", \(audit.erased) of them erased"
        Output.line(
            """
            Checked: \(Words.count(audit.events, "event"))\(erased), of \
            \(Words.count(audit.enquiries, "enquiry", "enquiries")), and \(Words.count(audit.checkpoints, "checkpoint")).
            """
        )
        guard !audit.faults.isEmpty else { return Output.line("The record is whole.") }
        for fault in audit.faults { Output.line("  \(fault)") }
        Output.line("The record was changed outside Intray: keep this database, and compare it with a backup.")
    }
}

extension JSON {
    fileprivate init(_ audit: AuditVerification) {
        self = [
            "sound": .bool(audit.faults.isEmpty),
            "enquiries": .number(audit.enquiries),
            "events": .number(audit.events),
            "erased": .number(audit.erased),
            "checkpoints": .number(audit.checkpoints),
            "faults": .strings(audit.faults),
        ]
    }
}
