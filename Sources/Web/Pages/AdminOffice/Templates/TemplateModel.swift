import QueueStore
import Triage

/// One template with what is needed to edit it.
struct TemplateModel: Sendable {
    let kit: Kit
    /// The version of the kit that is shown.
    let version: Int64
    /// Nil for one that is to be added.
    let template: ReplyTemplate?
    /// Since when its text is in force; nil for one that is to be added.
    let inForce: TemplateEdition?
    let names: Names
    /// For which enquiry the text is shown.
    let sample: SampleEnquiry
    /// The text in force for that enquiry; nil for one that is to be added.
    let preview: TemplatePreview?

    /// - Parameters:
    ///   - code: nil for one that is to be added.
    ///   - fields: where the category and the situation of the sample are chosen.
    /// - Throws: `Problem.notFound` for a template that the kit does not have.
    static func read(
        _ code: String?,
        _ fields: FormFields,
        _ session: any Session,
        _ context: DecisionContext,
        viewer: Person
    ) throws -> TemplateModel {
        let template = code.flatMap { context.kit.template($0) }
        if let code, template == nil { throw Problem.notFound("The kit has no template “\(code)”.") }
        let sample = SampleEnquiry(fields, template, in: context.kit)
        return TemplateModel(
            kit: context.kit,
            version: try session.kitLoading()?.version ?? 0,
            template: template,
            inForce: try code.flatMap { try session.editions(ofTemplate: $0, limit: 1).editions.first },
            names: Names(context),
            sample: sample,
            preview: template.map { template in
                TemplatePreview(template, for: sample, in: context.kit, by: viewer, context)
            }
        )
    }
}

/// A template as an edit would make it, with nothing kept.
struct CheckedTemplate: Sendable {
    let comparison: KitComparison
    let preview: TemplatePreview?

    static func read(
        _ code: String,
        _ fields: FormFields,
        _ session: any Session,
        _ context: DecisionContext,
        viewer: Person,
        _ edit: (KitDocument) throws -> KitDocument
    ) throws -> CheckedTemplate {
        let checked = try CheckedKit.read(session, context, edit)
        return CheckedTemplate(
            comparison: checked.comparison,
            preview: checked.kit.template(code).map { template in
                let sample = SampleEnquiry(fields, template, in: checked.kit)
                return TemplatePreview(template, for: sample, in: checked.kit, by: viewer, context)
            }
        )
    }
}

extension SampleEnquiry {
    /// The sample that was chosen; else one of a category that the template is for, and that has just come.
    fileprivate init(_ fields: FormFields, _ template: ReplyTemplate?, in kit: Kit) {
        let own = template?.categories?.first.flatMap { kit.category($0) }
        category =
            fields["sample"].flatMap { kit.category($0) } ?? own ?? kit.categories.first { !$0.clocks.isEmpty }
            ?? kit.fallback
        situation = fields["situation"].flatMap(Situation.init) ?? .new
    }
}

extension TemplatePreview {
    /// Nobody writes what leaves by itself.
    fileprivate init(
        _ template: ReplyTemplate,
        for sample: SampleEnquiry,
        in kit: Kit,
        by viewer: Person,
        _ context: DecisionContext
    ) {
        let colleague = template.kind == .acknowledgement ? nil : viewer.name
        self.init(template, for: sample, in: kit, colleague: colleague, context)
    }
}
