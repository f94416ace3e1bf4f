import WorkingTime

extension Kit {
    /// Checks that everything the kit names exists.
    func check() throws(KitError) {
        guard !categories.isEmpty else { throw .noCategories }
        guard (0...1).contains(threshold) else { throw .threshold(threshold) }
        guard category(defaultCategory) != nil else { throw .unknownDefault(defaultCategory) }
        try check(days: closedReply.days)
        var seen: Set<String> = []
        for category in categories {
            guard seen.insert(category.code).inserted else { throw .repeatedCategory(category.code) }
            try check(category)
        }
        try checkTemplates()
        var cited: Set<String> = []
        for citation in citations where !cited.insert(citation.code).inserted {
            throw .repeatedCitation(citation.code)
        }
    }

    private func check(_ category: KitCategory) throws(KitError) {
        for rule in category.clocks where DeadlineRule.named(rule) == nil {
            throw .unknownRule(rule, category: category.code)
        }
        if let skill = category.skill, !skills.contains(where: { $0.code == skill }) {
            throw .unknownSkill(skill, category: category.code)
        }
        if let days = category.closedReplyDays { try check(days: days) }
    }

    private func check(days: Int) throws(KitError) {
        guard (0...ClosedReply.mostDays).contains(days) else { throw .closedReplyDays(days) }
    }

    // MARK: - Templates

    private func checkTemplates() throws(KitError) {
        var seen: Set<String> = []
        for template in templates {
            guard seen.insert(template.code).inserted else { throw .repeatedTemplate(template.code) }
            try check(template)
        }
        for category in categories where category.acknowledgement == .automatic {
            try checkAcknowledgement(of: category.code)
        }
    }

    private func check(_ template: ReplyTemplate) throws(KitError) {
        func fault(_ key: String, _ problem: String) -> KitError {
            .template(TemplateFault(template: template.code, key: key, problem: problem))
        }
        guard !template.versions.isEmpty else {
            throw fault("en", "it has no text: write one under “en” or “cy”.")
        }
        for code in template.categories ?? [] where category(code) == nil {
            throw fault("for", "“\(code)” is no category of the kit.")
        }
        if template.outcome != nil, !template.kind.ends {
            throw fault(
                "outcome",
                "only an answer or a hand-off ends an enquiry; its kind is “\(template.kind.rawValue)”."
            )
        }
        if template.waitingFor != nil, template.kind != .ask, template.kind != .chase {
            throw fault("waiting-for", "only what asks or chases waits; its kind is “\(template.kind.rawValue)”.")
        }
    }

    /// Nobody reads an automatic message before it leaves, so there must be nothing to fill in.
    private func checkAcknowledgement(of code: String) throws(KitError) {
        guard let template = automaticAcknowledgement(for: code) else { throw .noAcknowledgement(code) }
        for (language, version) in template.versions.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let gap = version.text.gaps.first else { continue }
            throw .template(
                TemplateFault(
                    template: template.code,
                    key: "\(language.rawValue) › text",
                    problem: "it acknowledges “\(code)” by itself, so nobody would fill in ⟨\(gap)⟩."
                )
            )
        }
    }
}
