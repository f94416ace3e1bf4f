import Foundation
import Ingest
import QueueStore
import Transport
import Triage
import WorkingTime

/// Looks at everything Intray depends on.
struct Examination {
    let options: GlobalOptions

    func run() async -> [Finding] {
        var findings = [await timeZone(), await library(), await configuration()]
        guard let workspace = try? await Workspace.open(options) else {
            return findings + [await Finding.of("database") { try await opened() }]
        }
        findings += [
            await database(workspace), await disk(workspace), await calendar(workspace), await people(workspace),
            await record(workspace), await smtp(workspace), await outbox(workspace),
        ]
        for settings in workspace.configuration.sources { findings.append(await source(settings, workspace)) }
        return findings
    }

    private func timeZone() async -> Finding {
        await .of("time zone") {
            let zone = try Workspace.officeZone()
            return "Europe/London is known; it is \(Words(zone: zone, now: Workspace.now()).moment(Workspace.now()))"
        }
    }

    private func library() async -> Finding {
        await .of("libcurl") {
            try CurlRuntime.start()
            return "can be used"
        }
    }

    private func configuration() async -> Finding {
        await .of("configuration") {
            let configuration = try Configuration.read(options.configurationPath)
            return "\(configuration.path) has \(Words.count(configuration.sources.count, "source"))"
        }
    }

    private func opened() async throws -> String {
        _ = try await Workspace.open(options)
        return "can be opened"
    }

    private func database(_ workspace: Workspace) async -> Finding {
        await .of("database") {
            let findings = try await workspace.store.database.check()
            guard findings.isEmpty else { throw StoreError.damaged(findings.joined(separator: "; ")) }
            return "\(workspace.configuration.database) is sound, schema \(Migration.all.count)"
        }
    }

    /// Mail comes in whether there is room or not: a gigabyte is some weeks of a busy inbox.
    private func disk(_ workspace: Workspace) async -> Finding {
        await .of("disk") {
            guard case .sqlite(let path) = workspace.configuration.database else { return "is the server's" }
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            let facts = try FileManager.default.attributesOfFileSystem(forPath: folder)
            let free = (facts[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
            let gigabytes = Double(free) / Double(1 << 30)
            let said = String(format: "%.1f GiB are free at %@", gigabytes, folder)
            guard gigabytes >= 1 else { throw CommandFailure("only \(said): make room") }
            return said
        }
    }

    private func calendar(_ workspace: Workspace) async -> Finding {
        await .of("calendar") {
            let calendar = try await workspace.office().calendar
            let thisYear = workspace.zone.date(of: Workspace.now()).year
            let said = "bank holidays are known until the end of \(calendar.lastYear) (version \(calendar.version))"
            guard calendar.lastYear > thisYear else {
                throw CommandFailure("\(said): import a newer calendar, or later dates are provisional")
            }
            return said
        }
    }

    private func people(_ workspace: Workspace) async -> Finding {
        await .of("people") {
            let people = try await workspace.store.read { try $0.people() }.filter { !$0.disabled }
            guard people.contains(where: { $0.role == .administrator }) else {
                throw CommandFailure("there is no administrator: add one with “intray user add”")
            }
            return Words.count(people.count, "account")
        }
    }

    private func record(_ workspace: Workspace) async -> Finding {
        await .of("ledger") {
            let counts = try await workspace.store.read { try $0.dispositions() }
            let kept = counts[.kept] ?? 0
            guard kept == 0 else {
                throw CommandFailure(
                    "\(Words.count(kept, "message")) kept and not sorted: “intray ingest --once” finishes the rest"
                )
            }
            return "\(Words.count(counts.values.reduce(0, +), "message")), all sorted"
        }
    }

    private func source(_ settings: ConfiguredSource, _ workspace: Workspace) async -> Finding {
        await .of("source \(settings.name)") {
            let source = try workspace.source(settings)
            let keys = try await source.keys()
            await source.close()
            let health = try await workspace.store.read { try $0.sourceHealth() }.first { $0.name == settings.name }
            let words = Words(zone: workspace.zone, now: Workspace.now())
            let last = health?.succeededAt.map { "last fetched \(words.moment($0))" } ?? "not fetched yet"
            return "answers with \(Words.count(keys.count, "message")), \(last)"
        }
    }
}
