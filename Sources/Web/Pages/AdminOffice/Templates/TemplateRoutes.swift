import Hummingbird
import QueueStore
import Triage

/// The pages of the kit's reply templates.
struct TemplateRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        let access = Access.desk(.administration)
        routes.get("/admin/templates", for: access) { request in
            let kit = try await request.read { $1.kit }
            return TemplatesView(model: TemplatesModel(kit), request: request).page
        }
        routes.get("/admin/new-template", for: access) { request in
            let form = TemplateForm(TemplateDraft(name: ""), code: "")
            return TemplateView(model: try await model(request, nil), form: form, request: request).page
        }
        routes.post("/admin/new-template", for: access) { try await save($0, nil) }
        routes.get("/admin/templates/:template", for: access) { request in
            let code = request.parameter("template")
            let model = try await model(request, code)
            let form = TemplateForm(model.template.map { TemplateDraft($0) } ?? TemplateDraft(name: ""), code: code)
            return TemplateView(model: model, form: form, request: request).page
        }
        routes.post("/admin/templates/:template", for: access) { try await save($0, $0.parameter("template")) }
        routes.get("/admin/templates/:template/texts", for: access) { request in
            let (code, before) = (request.parameter("template"), request.query.integer("before").map(Int64.init))
            let history = try await request.read { try TemplateHistory.read(code, before: before, $0, $1) }
            return TemplateHistoryView(history: history, request: request).page
        }
        routes.get("/admin/templates/:template/remove", for: access) { try await removing($0).page }
        routes.post("/admin/templates/:template/remove", for: access, remove)
    }

    private func model(_ request: PageRequest, _ code: String?) async throws -> TemplateModel {
        let viewer = try request.person()
        let fields = request.form.pairs.isEmpty ? request.query : request.form
        return try await request.read { try TemplateModel.read(code, fields, $0, $1, viewer: viewer) }
    }

    /// - Parameter code: nil for a new template.
    private func save(_ request: PageRequest, _ code: String?) async throws -> any PageAnswer {
        let form = TemplateForm(request.form, code: code)
        let model = try await model(request, code)
        do {
            let draft = try form.draft(over: model.template.map { TemplateDraft($0) }, in: model.kit)
            let edit = try edit(form, draft, isNew: code == nil)
            guard !request.form.has("check") else {
                return try await check(request, model, form, edit)
            }
            let saw = Int64(try request.seen(of: "kit"))
            let part: OfficeDesk.KitPart = code.map { .template($0) } ?? .newTemplate
            let edited = try await request.officeDesk().edit(part, saw: saw, edit)
            return CategoryRoutes.done(edited, to: .adminTemplates, request)
        } catch {
            let objections = try Objections(error, in: form)
            return TemplateView(model: model, form: form, request: request, objections: objections).page
        }
    }

    private func edit(
        _ form: TemplateForm,
        _ draft: TemplateDraft,
        isNew: Bool
    ) throws -> @Sendable (KitDocument) throws -> KitDocument {
        guard isNew else { return { [code = form.code] in try $0.setting(template: code, to: draft) } }
        let code = try KitCode.read(form.code, such: "ask-date")
        return { document in
            guard try Kit(yaml: document.text).template(code) == nil else { throw KitError.repeatedTemplate(code) }
            return try document.adding(template: code, as: draft)
        }
    }

    private func check(
        _ request: PageRequest,
        _ model: TemplateModel,
        _ form: TemplateForm,
        _ edit: @escaping @Sendable (KitDocument) throws -> KitDocument
    ) async throws -> Page {
        let viewer = try request.person()
        let checked = try await request.read { [fields = request.form] in
            try CheckedTemplate.read(form.code, fields, $0, $1, viewer: viewer, edit)
        }
        return TemplateView(model: model, form: form, request: request, checked: checked).page
    }

    private func removing(_ request: PageRequest) async throws -> RemoveTemplateView {
        let model = try await model(request, request.parameter("template"))
        guard let template = model.template else { throw Problem.noPage }
        return RemoveTemplateView(
            template: template,
            version: model.version,
            automatic: TemplatesModel(model.kit).automatic[template.code] ?? [],
            request: request
        )
    }

    @Sendable
    private func remove(_ request: PageRequest) async throws -> any PageAnswer {
        var view = try await removing(request)
        let (code, saw) = (view.template.code, Int64(try request.seen(of: "kit")))
        do {
            let edited = try await request.officeDesk()
                .edit(.template(code), saw: saw) { try $0.removing(template: code) }
            return CategoryRoutes.done(edited, to: .adminTemplates, request)
        } catch {
            view.objections = try Objections(error) { _ in nil }
            return view.page
        }
    }
}
