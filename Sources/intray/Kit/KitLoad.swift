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
        let context = DecisionContext(
            now: desk.now,
            actor: desk.actor,
            role: desk.person?.role,
            kit: kit,
            staff: desk.staff,
            calendar: desk.office.calendar,
            zone: workspace.zone
        )
        try await workspace.store.write { session in
            try Self.check(kit, against: desk.office.kit, in: session)
            try session.save(kit: yaml, by: desk.actor.description, at: desk.now)
            try session.apply(context)
            let hidden = try session.stranded(with: desk.staff.withoutSwitchedOff, kit)
            guard hidden.isEmpty else {
                throw CommandFailure(
                    "Nothing was changed: by this kit \(Words.some(hidden.map(\.description))) would be hidden from "
                        + "whoever holds it. Give it to somebody else first, with “intray allocate”."
                )
            }
            let count = kit.categories.count
            try desk.note("kit", "the kit “\(kit.name)” with \(count) categories was loaded", in: session)
        }
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

    /// What is for named people only must not come to light because its category is gone.
    private static func check(_ kit: Kit, against before: Kit, in session: any Session) throws {
        for category in before.categories where category.audience == .named && kit.category(category.code) == nil {
            guard try session.hasEnquiries(of: category.code) else { continue }
            throw CommandFailure(
                "The kit leaves out “\(category.code)”, which is for named people only and has enquiries: keep the "
                    + "category, or they would be seen by everybody. Nothing was changed."
            )
        }
    }
}
