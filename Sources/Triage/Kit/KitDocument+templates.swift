import Yams

extension KitDocument {
    /// The kit with a template written anew: only the keys whose values differ are touched.
    ///
    /// - Throws: a `KitError` where the text is no kit, or has no such template.
    package func setting(template code: String, to draft: TemplateDraft) throws(KitError) -> KitDocument {
        let tree = try tree()
        guard let template = try Kit(yaml: text).template(code), let written = tree.template(code) else {
            throw .unknownTemplate(code)
        }
        let before = TemplateDraft(template).entries(over: written.mapping)
        let entries = draft.entries(over: written.mapping)
        let changed = zip(before, entries).filter { $0 != $1 }.map { $1 }
        return try writing(changed, at: .item(.templates, written.position), of: tree, order: TemplateDraft.order)
    }

    /// The kit with a further template, behind the others.
    package func adding(template code: String, as draft: TemplateDraft) throws(KitError) -> KitDocument {
        var pairs = [(Node("code"), Node(code))]
        for entry in draft.entries(over: nil) {
            if let value = entry.value { pairs.append((Node(entry.key), value)) }
        }
        return try appending(Node(pairs), to: .templates)
    }

    /// The kit without a template.
    package func removing(template code: String) throws(KitError) -> KitDocument {
        let tree = try tree()
        guard let template = tree.template(code) else { throw .unknownTemplate(code) }
        guard tree[.templates].count > 1 else {
            let none = YAMLEntry(key: KitTree.List.templates.rawValue, value: nil)
            return try writing([none], at: .root, of: tree, order: KitDraft.order)
        }
        var edited = tree
        edited[.templates].remove(at: template.position)
        return try spliced(tree, to: edited) { $0.remove(template.position, of: .templates) }
    }

    /// The kit in which the office says other things of itself in its replies.
    package func setting(_ details: OfficeDetails) throws(KitError) -> KitDocument {
        let before = try Kit(yaml: text).details.entries
        let changed = zip(before, details.entries).filter { $0 != $1 }.map { $1 }
        guard !changed.isEmpty else { return self }
        let tree = try tree()
        let said = details.entries.compactMap { entry in entry.value.map { (Node(entry.key), $0) } }
        guard !said.isEmpty, let office = tree.root["office"]?.mapping, !office.isEmpty else {
            let whole = YAMLEntry(key: "office", value: said.isEmpty ? nil : Node(said))
            return try writing([whole], at: .root, of: tree, order: KitDraft.order)
        }
        return try writing(changed, at: .office, of: tree, order: before.map(\.key))
    }
}

extension OfficeDetails {
    /// What each key under `office` is to have, always the same keys.
    fileprivate var entries: [YAMLEntry] {
        Key.allCases.flatMap { key in
            ReplyLanguage.allCases.map { language in
                YAMLEntry(key: key.key(in: language), value: self[key, language].map { .words($0) })
            }
        }
    }
}
