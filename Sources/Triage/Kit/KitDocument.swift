import Yams

/// A kit as the office wrote it, to change parts of. What is not changed stays as it was written, to the letter, with
/// its comments and with keys that this version does not know.
package struct KitDocument: Sendable, Hashable {
    /// The whole kit as YAML.
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// The kit with a category written anew: only the keys whose values differ are touched.
    ///
    /// - Throws: a `KitError` where the text is no kit, or has no such category.
    package func setting(_ code: String, to draft: CategoryDraft) throws(KitError) -> KitDocument {
        let tree = try tree()
        guard let category = try Kit(yaml: text).category(code), let written = tree.category(code) else {
            throw .unknownCategory(code)
        }
        let before = CategoryDraft(category).entries(over: written.mapping)
        let entries = draft.entries(over: written.mapping)
        let changed = zip(before, entries).filter { $0 != $1 }.map { $1 }
        return try writing(changed, at: .item(.categories, written.position), of: tree, order: CategoryDraft.order)
    }

    /// The kit with a further category, behind the others.
    package func adding(_ code: String, as draft: CategoryDraft) throws(KitError) -> KitDocument {
        var pairs = [(Node("code"), Node(code))]
        for entry in draft.entries(over: nil) {
            if let value = entry.value { pairs.append((Node(entry.key), value)) }
        }
        return try appending(Node(pairs), to: .categories)
    }

    /// The kit without a category. Templates that name it name it no more.
    package func removing(_ code: String) throws(KitError) -> KitDocument {
        let tree = try tree()
        guard let category = tree.category(code) else { throw .unknownCategory(code) }
        let mentions = tree.templatesWithout(category: code)
        var edited = tree
        edited[.categories].remove(at: category.position)
        for (position, entry) in mentions {
            edited[.item(.templates, position)].set(entry, order: TemplateDraft.order)
        }
        // From the end, so that the places of the others stay what they are.
        return try spliced(tree, to: edited) { lines in
            for (position, entry) in mentions.reversed() {
                try lines.set([entry], in: .item(.templates, position), order: TemplateDraft.order)
            }
            lines.remove(category.position, of: .categories)
        }
    }

    /// The kit with other values of its own: what the office is called, and what it does when nobody knows.
    package func setting(_ draft: KitDraft) throws(KitError) -> KitDocument {
        let before = KitDraft(try Kit(yaml: text)).entries
        let changed = zip(before, draft.entries).filter { $0 != $1 }.map { $1 }
        return try writing(changed, at: .root, of: tree(), order: KitDraft.order)
    }

    /// The kit with other phrases that set advisories off; those of the other advisories stay.
    ///
    /// - Parameter cues: none for an advisory takes its entry out.
    package func setting(advisories cues: [Advisory: [String]]) throws(KitError) -> KitDocument {
        let before = try Kit(yaml: text).advisoryCues
        let changed = Advisory.allCases.filter { before[$0, default: []] != cues[$0, default: []] }.map { advisory in
            YAMLEntry(key: advisory.rawValue, value: Node.phrases(cues[advisory, default: []]))
        }
        guard !changed.isEmpty else { return self }
        let tree = try tree()
        let isAny = cues.values.contains { !$0.isEmpty }
        guard isAny, tree.root["advisories"]?.mapping != nil else {
            let all = changed.compactMap { entry in entry.value.map { (Node(entry.key), $0) } }
            let whole = YAMLEntry(key: "advisories", value: isAny ? Node(all) : nil)
            return try writing([whole], at: .root, of: tree, order: KitDraft.order)
        }
        return try writing(changed, at: .advisories, of: tree, order: Advisory.allCases.map(\.rawValue))
    }

    // MARK: - Writing

    func appending(_ item: Node, to list: KitTree.List) throws(KitError) -> KitDocument {
        let tree = try tree()
        guard !tree[list].isEmpty else {
            let all = YAMLEntry(key: list.rawValue, value: Node([item], .implicit, .block))
            return try writing([all], at: .root, of: tree, order: KitDraft.order)
        }
        var edited = tree
        edited[list].append(item)
        return try spliced(tree, to: edited) { try $0.append(item, to: list) }
    }

    func writing(
        _ entries: [YAMLEntry],
        at place: KitTree.Place,
        of tree: KitTree,
        order: [String]
    ) throws(KitError) -> KitDocument {
        guard !entries.isEmpty else { return self }
        var edited = tree
        for entry in entries { edited[place].set(entry, order: order) }
        return try spliced(tree, to: edited) { try $0.set(entries, in: place, order: order) }
    }

    /// The text with only some of its lines written anew, where that reads back as what was wanted; else all of it
    /// written anew, without its comments.
    func spliced(
        _ tree: KitTree,
        to edited: KitTree,
        _ splice: (inout YAMLSplice) throws -> Void
    ) throws(KitError) -> KitDocument {
        do {
            var lines = YAMLSplice(text, tree)
            try splice(&lines)
            if let again = try? Yams.compose(yaml: lines.text), KitTree(root: again).saysTheSame(as: edited) {
                return KitDocument(lines.text)
            }
            return KitDocument(try Yams.serialize(node: edited.root, width: -1, allowUnicode: true))
        } catch let error as KitError {
            throw error
        } catch {
            throw .unreadable("\(error)")
        }
    }

    func tree() throws(KitError) -> KitTree {
        do {
            guard let root = try Yams.compose(yaml: text) else { throw KitError.noCategories }
            return KitTree(root: root)
        } catch let error as KitError {
            throw error
        } catch {
            throw .unreadable("\(error)")
        }
    }
}
