import Hummingbird
import QueueStore
import Triage

/// The pages of the kit's categories.
struct CategoryRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        let access = Access.desk(.administration)
        routes.get("/admin/categories", for: access) { request in
            let viewer = try request.person()
            let model = try await request.read { try CategoriesModel.read($0, $1, viewer: viewer) }
            return CategoriesView(model: model, request: request).page
        }
        routes.get("/admin/new-category", for: access) { request in
            let form = CategoryForm(CategoryDraft(name: ""), code: "")
            return CategoryView(model: try await model(request, nil), form: form, request: request).page
        }
        routes.post("/admin/new-category", for: access) { try await save($0, nil) }
        routes.get("/admin/categories/:code", for: access) { request in
            let model = try await model(request, request.parameter("code"))
            let draft = model.category.map { CategoryDraft($0) } ?? CategoryDraft(name: "")
            let form = CategoryForm(draft, code: request.parameter("code"))
            return CategoryView(model: model, form: form, request: request).page
        }
        routes.post("/admin/categories/:code", for: access) { try await save($0, $0.parameter("code")) }
        routes.post("/admin/categories/:code/retire", for: access, retire)
    }

    private func model(_ request: PageRequest, _ code: String?) async throws -> CategoryModel {
        let viewer = try request.person()
        return try await request.read { try CategoryModel.read(code, $0, $1, viewer: viewer) }
    }

    /// - Parameter code: nil for a new category.
    private func save(_ request: PageRequest, _ code: String?) async throws -> any PageAnswer {
        let form = CategoryForm(request.form, code: code)
        let model = try await model(request, code)
        do {
            let draft = try form.draft(over: model.category.map { CategoryDraft($0) })
            let edit = try edit(form, draft, isNew: code == nil)
            guard !request.form.has("check") else {
                let checked = try await request.read { try CheckedCategory.read(form.code, $0, $1, edit) }
                return CategoryView(model: model, form: form, request: request, checked: checked).page
            }
            let part: OfficeDesk.KitPart = code.map { .category($0) } ?? .newCategory
            let edited = try await request.officeDesk().edit(part, saw: saw(request), edit)
            return Self.done(edited, to: .adminCategories, request)
        } catch {
            let objections = try Objections(error, at: Self.field)
            return CategoryView(model: model, form: form, request: request, objections: objections).page
        }
    }

    /// Of the templates only the one that acknowledges by itself can be in the way of a category.
    private static func field(of error: KitError) -> String? {
        if case .template = error { "acknowledge" } else { error.field }
    }

    private func saw(_ request: PageRequest) throws -> Int64 { Int64(try request.seen(of: "kit")) }

    private func edit(
        _ form: CategoryForm,
        _ draft: CategoryDraft,
        isNew: Bool
    ) throws -> @Sendable (KitDocument) throws -> KitDocument {
        guard isNew else { return { [code = form.code] in try $0.setting(code, to: draft) } }
        let code = try KitCode.read(form.code, such: "map-enquiry")
        return { document in
            guard try Kit(yaml: document.text).category(code) == nil else { throw KitError.repeatedCategory(code) }
            return try document.adding(code, as: draft)
        }
    }

    @Sendable
    private func retire(_ request: PageRequest) async throws -> any PageAnswer {
        let code = request.parameter("code")
        let model = try await model(request, code)
        do {
            let edited = try await request.officeDesk()
                .edit(.category(code), saw: saw(request)) { try $0.removing(code) }
            return Self.done(edited, to: .adminCategories, request)
        } catch {
            let objections = try Objections(error)
            let draft = model.category.map { CategoryDraft($0) } ?? CategoryDraft(name: "")
            let form = CategoryForm(draft, code: code)
            return CategoryView(model: model, form: form, request: request, objections: objections).page
        }
    }

    /// Back to the list, with what changed.
    static func done(
        _ edited: OfficeDesk.KitEdited,
        to address: SiteAddress,
        _ request: PageRequest
    ) -> Response {
        let changes = edited.comparison
        guard !changes.changes.isEmpty else {
            return Response.redirect(to: address).saying(
                Notice("Nothing was different, so nothing was changed."),
                on: request
            )
        }
        let text = "Saved. \(changes.briefly.uppercasedFirst)."
        return Response.redirect(to: address).saying(Notice(text), on: request)
    }
}
