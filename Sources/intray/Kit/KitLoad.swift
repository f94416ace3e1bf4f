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
        let workspace = try await Workspace.open(acting.data.global)
        let desk = try await OfficeDesk.open(acting, in: workspace)
        guard let yaml = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw CommandFailure("\(file) cannot be read.")
        }
        let change = try await desk.load(kit: yaml)
        let kit = change.kit
        // The classifier learns the new categories before the command ends.
        _ = try await workspace.ingester.pipeline()
        if acting.data.json {
            return Output.json(["kit": .string(kit.code), "categories": .number(kit.categories.count)])
        }
        Output.line("The kit “\(kit.name)” with \(kit.categories.count) categories is in force.")
        for (code, open) in change.dropped {
            Output.notice(
                "\(Words.count(open, "open enquiry", "open enquiries")) of “\(code)”, which the kit does not have any "
                    + "more: triage them again (intray list --view open)."
            )
        }
    }
}
