import ArgumentParser
import Foundation
import Ingest
import QueueStore
import Triage
import WorkingTime

struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an office: its database, its kit, and intray.yaml to go with them."
    )

    @Option(help: "What kind of office: \(Kit.shipped.keys.sorted().joined(separator: ", ")).")
    var kit = "arl"
    @Option(help: ArgumentHelp("Where the database goes.", valueName: "url"))
    var database = "sqlite:intray.db"
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let path = global.configurationPath
        guard !FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure("\(path) exists already: this office is made. Nothing was changed.")
        }
        guard database.hasPrefix("sqlite:"), database.count > "sqlite:".count else {
            throw UnusableInput("--database “\(database)” should be sqlite:PATH.")
        }
        let yaml = try Kit.yaml(named: kit)
        let office = try Kit(yaml: yaml)
        let configuration = try Configuration.parse(Self.template(database: database), path: path)
        let store = EnquiryStore(database: try Workspace.database(configuration.database, creating: true))
        let now = Workspace.now()
        try await store.write { session in
            guard try session.schemaVersion() == 0 else {
                throw CommandFailure("\(configuration.database) holds an office already. Nothing was changed.")
            }
            try session.migrate()
            try session.save(kit: yaml, by: "operator", at: now)
        }
        let made = try Workspace(configuration: configuration, store: store)
        _ = try await made.ingester.pipeline()
        try Self.template(database: database).write(toFile: path, atomically: true, encoding: .utf8)
        Output.line(
            """
            Made the office “\(office.name)” with \(office.categories.count) categories in \(configuration.database),
            and \(path). Next:
              intray user add --email you@example.org --name "Your Name" --role administrator
              add your mailbox under “sources” in \(path), then: intray doctor, intray ingest --once
            """
        )
    }

    /// The first configuration: the keys every office has, and what the rest look like.
    static func template(database: String) -> String {
        """
        # Intray's configuration. Secrets never stand here: write { env: NAME } or { file: PATH }.
        database: \(database)
        listen: 127.0.0.1:8080
        trusted-proxies: []
        public-url: http://127.0.0.1:8080
        sources: []
        # sources:
        #   - name: arl-inbox
        #     kind: imap                 # imap | maildir | feed
        #     url: imaps://mail.example.gov.uk/INBOX
        #     user: arl
        #     password: { env: ARL_PASSWORD }
        #     since: 2026-10-01          # older mail is left alone
        #     after: leave               # leave | seen | { move: Processed }
        #   - name: arl-sent             # what people answer from the mailbox itself joins its enquiry
        #     kind: imap
        #     inbox: arl
        #     url: imaps://mail.example.gov.uk/Sent
        #     user: arl
        #     password: { env: ARL_PASSWORD }
        #     sent: true
        # smtp:                          # without it nothing can be written to correspondents
        #   url: smtp://relay.example.gov.uk:587     # starttls: required by default
        #   user: arl
        #   password: { env: SMTP_PASSWORD }
        #   from: "Access, Retention & Library <arl@example.gov.uk>"
        #   dry-run: true                # nothing leaves; the outbox shows what would have gone

        """
    }
}
