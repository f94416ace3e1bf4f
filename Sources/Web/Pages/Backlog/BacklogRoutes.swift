import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// The manager's figures on the screen, on paper and for a spreadsheet, and handing on the work of somebody absent.
struct BacklogRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/backlog", for: .desk(.backlog)) { request in
            BacklogPage(model: try await Self.model(request), request: request).page
        }
        routes.get("/backlog/print", for: .desk(.backlog)) { request in
            BacklogPage(model: try await Self.model(request), request: request, isForPaper: true).page
        }
        routes.get("/backlog.csv", for: .desk(.backlog)) { request in
            Self.file(BacklogFile(model: try await Self.model(request)).document, "backlog-\(request.today).csv")
        }
        routes.get("/backlog/report.csv", for: .desk(.backlog)) { request in
            Self.file(try await Self.model(request).report.csv, "months-\(request.today).csv")
        }
        addDue(to: routes)
        addLate(to: routes)
        addHandOn(to: routes)
    }

    private func addDue(to routes: PageRoutes) {
        routes.get("/backlog/due", for: .desk(.backlog)) { request in
            let question = try DueModel.Question(request.query)
            let viewer = try request.person()
            let model = try await request.read { session, context in
                try DueModel.read(question, in: session, context, viewer: viewer)
            }
            return DuePage(model: model, request: request).page
        }
    }

    private func addLate(to routes: PageRoutes) {
        routes.get("/backlog/late", for: .desk(.backlog)) { request in
            let question = try LateModel.Question(request.query, today: request.today)
            let viewer = try request.person()
            let model = try await request.read { session, context in
                try LateModel.read(question, in: session, context, viewer: viewer)
            }
            return LatePage(model: model, request: request).page
        }
    }

    private func addHandOn(to routes: PageRoutes) {
        routes.get("/backlog/hand-on", for: .desk(.backlog)) { request in
            let viewer = try Self.allocator(request)
            let (fields, inbox) = (request.query, request.query["inbox"])
            let model = try await request.read { session, context in
                let holder = try HandOnModel.holder(fields, context.staff)
                return try HandOnModel.read(holder, inbox: inbox, in: session, context, viewer: viewer)
            }
            return HandOnPage(model: model, request: request).page
        }
        routes.post("/backlog/hand-on", for: .desk(.backlog)) { request in
            let viewer = try Self.allocator(request)
            let (fields, form, inbox) = (request.query, request.form, request.query["inbox"])
            let (holder, notice) = try await request.write { session, context in
                let holder = try HandOnModel.holder(fields, context.staff)
                let outcome = try HandOn(form, from: holder).perform(in: session, context, viewer: viewer)
                return (holder, HandOn.notice(outcome, Names(context)))
            }
            let next =
                notice.isWarning
                ? HandOnModel.address(from: holder, inbox: inbox) : SiteAddress.backlog.with("inbox", inbox)
            return Response.redirect(to: next).saying(notice, on: request)
        }
    }

    private static func model(_ request: PageRequest) async throws -> BacklogModel {
        try await BacklogModel.read(
            .init(site: request.site, viewer: try request.person(), inbox: request.query["inbox"], now: request.now)
        )
    }

    /// Handing on is allocating: who may not do that is told so before they choose.
    private static func allocator(_ request: PageRequest) throws -> Person {
        let viewer = try request.person()
        guard Permission.allows(.allocate(to: .pool, because: nil), viewer.role) else {
            throw Refusal.notAllowed(command: "hand on what others have", role: viewer.role)
        }
        return viewer
    }

    private static func file(_ document: CSVDocument, _ name: String) -> Response {
        .download(document.bytes(byteOrderMark: true), type: "text/csv; charset=utf-8", name: name)
    }
}
