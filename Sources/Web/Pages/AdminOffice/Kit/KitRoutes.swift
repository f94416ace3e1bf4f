import Hummingbird
import QueueStore
import Triage

/// The page of the kit as a whole, and the kit as a file.
struct KitRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        let access = Access.desk(.administration)
        routes.get("/admin/kit", for: access) { KitView(try await model($0), $0).page }
        routes.get("/admin/kit.yaml", for: access, file)
        routes.post("/admin/kit/office", for: access, saveOffice)
        routes.post("/admin/kit/advisories", for: access, saveAdvisories)
        routes.post("/admin/kit/details", for: access, saveDetails)
        routes.post("/admin/kit/text", for: access, load)
    }

    private func model(_ request: PageRequest) async throws -> KitModel {
        try await request.read { try KitModel.read($0, $1) }
    }

    @Sendable
    private func file(_ request: PageRequest) async throws -> any PageAnswer {
        let (yaml, code) = try await request.read { session, context in
            (try session.kit()?.yaml ?? "", context.kit.code)
        }
        let name = "\(FileLabel.cleaned(code))-\(request.today).yaml"
        return Response.download(Array(yaml.utf8), type: "application/yaml; charset=utf-8", name: name)
    }

    @Sendable
    private func saveOffice(_ request: PageRequest) async throws -> any PageAnswer {
        let form = OfficeForm(request.form)
        let model = try await model(request)
        do {
            let draft = try form.draft(over: model.kit)
            return try await edit(.office, request) { try $0.setting(draft) }
        } catch {
            var view = KitView(model, request, office: form)
            view.objections = try Objections(error)
            return view.page
        }
    }

    @Sendable
    private func saveAdvisories(_ request: PageRequest) async throws -> any PageAnswer {
        let form = AdvisoryForm(request.form)
        let model = try await model(request)
        do {
            let cues = form.cues(over: model.kit)
            return try await edit(.advisories, request) { try $0.setting(advisories: cues) }
        } catch {
            var view = KitView(model, request, advisories: form)
            view.objections = try Objections(error)
            return view.page
        }
    }

    @Sendable
    private func saveDetails(_ request: PageRequest) async throws -> any PageAnswer {
        let form = DetailsForm(request.form)
        let model = try await model(request)
        do {
            let details = try form.details(over: model.kit)
            return try await edit(.details, request) { try $0.setting(details) }
        } catch {
            var view = KitView(model, request, details: form)
            view.objections = try Objections(error)
            return view.page
        }
    }

    @Sendable
    private func load(_ request: PageRequest) async throws -> any PageAnswer {
        let typed = request.form.raw("text") ?? ""
        let model = try await model(request)
        var view = KitView(model, request)
        view.pasted = typed
        do {
            guard !typed.trimmed.isEmpty else {
                throw Objections.Wrong(fields: ["text": "Paste the text of a kit first."])
            }
            let text = typed.hasSuffix("\n") ? typed : typed + "\n"
            guard !request.form.has("check") else {
                view.comparison = KitComparison(from: model.kit, to: try Kit(yaml: text))
                return view.page
            }
            return try await edit(.everything, request) { _ in KitDocument(text) }
        } catch {
            // Whatever is wrong with it, it is wrong in what was pasted.
            view.objections = try Objections(error) { _ in "text" }
            return view.page
        }
    }

    private func edit(
        _ part: OfficeDesk.KitPart,
        _ request: PageRequest,
        _ edit: @escaping @Sendable (KitDocument) throws -> KitDocument
    ) async throws -> Response {
        let saw = try request.seen(of: "kit")
        let edited = try await request.officeDesk().edit(part, saw: Int64(saw), edit)
        return CategoryRoutes.done(edited, to: .adminKit, request)
    }
}
