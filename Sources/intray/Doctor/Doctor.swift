import ArgumentParser

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look whether everything works: database, disk, time zone, calendar, people, sources, mail."
    )

    @OptionGroup var data: DataOptions

    func run() async throws {
        let findings = await Examination(options: data.global).run()
        if data.json {
            Output.json(.array(findings.map(JSON.init)))
        } else {
            for finding in findings {
                Output.line("\(finding.isGood ? "  good" : "PROBLEM")  \(finding.what): \(finding.detail)")
            }
        }
        if findings.contains(where: { !$0.isGood }) { throw ExitCode(1) }
    }
}

/// One thing that was looked at.
struct Finding: Sendable {
    let what: String
    let isGood: Bool
    let detail: String

    /// Looks at something; what it throws is a problem.
    static func of(_ what: String, _ look: () async throws -> String) async -> Finding {
        do {
            return Finding(what: what, isGood: true, detail: try await look())
        } catch {
            return Finding(what: what, isGood: false, detail: "\(error)")
        }
    }
}

extension JSON {
    fileprivate init(_ finding: Finding) {
        self = [
            "check": .string(finding.what), "ok": .bool(finding.isGood), "detail": .string(finding.detail),
        ]
    }
}
