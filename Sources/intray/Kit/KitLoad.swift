import ArgumentParser
import Foundation
import Ingest
import QueueStore
import Triage

struct KitLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Put an edited kit in force. Enquiries keep what was decided about them.",
        discussion: "Where the usual effort of a category changed, the act-by dates of what is open follow."
    )

    @Argument(help: "The YAML file.")
    var file: String
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        try desk.allow("load a kit")
        let workspace = desk.workspace
        guard let yaml = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw CommandFailure("\(file) cannot be read.")
        }
        let kit = try Kit(yaml: yaml)
        try await workspace.store.write { session in
            try session.save(kit: yaml, by: desk.actor.description, at: desk.now)
            try desk.note(
                "kit",
                "the kit “\(kit.name)” with \(kit.categories.count) categories was loaded",
                in: session
            )
        }
        let context = try await workspace.office().context(now: desk.now, actor: desk.actor, role: desk.person?.role)
        try await workspace.store.write { try $0.apply(context) }
        _ = try await workspace.ingester.pipeline()
        if desk.json {
            return Output.json(["kit": .string(kit.code), "categories": .number(kit.categories.count)])
        }
        Output.line("The kit “\(kit.name)” with \(kit.categories.count) categories is in force.")
        for (code, open) in try await workspace.store.read({ try $0.openByCategory() }) where kit.category(code) == nil
        {
            Output.notice(
                "\(Words.count(open, "open enquiry", "open enquiries")) of “\(code)”, which the kit does not have any "
                    + "more: triage them again (intray list --view open)."
            )
        }
    }
}
