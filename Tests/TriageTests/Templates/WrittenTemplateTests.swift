import Testing
import Triage

@Suite("Finding a template in the text of a kit")
struct WrittenTemplateTests {
    @Test("every template of a shipped kit is found without reading the kit", arguments: Kit.shipped.keys.sorted())
    func shipped(_ name: String) throws {
        let yaml = try Kit.yaml(named: name)
        let (kit, document) = (try Kit(yaml: yaml), KitDocument(yaml))
        #expect(!kit.templates.isEmpty)
        for template in kit.templates {
            guard case .lines(let lines) = document.written(template: template.code) else {
                Issue.record("\(template.code) is not found")
                continue
            }
            #expect(yaml.contains(lines) && lines.contains("- code: \(template.code)\n"))
            #expect(document.template(template.code) == template)
        }
        #expect(document.written(template: "nothing-here") == .absent)
        #expect(document.template("nothing-here") == nil)
    }

    @Test("an edit changes the lines of that template alone", arguments: Kit.shipped.keys.sorted())
    func edited(_ name: String) throws {
        let document = KitDocument(try Kit.yaml(named: name))
        let kit = try Kit(yaml: document.text)
        let (first, last) = (try #require(kit.templates.first), try #require(kit.templates.last))
        var draft = TemplateDraft(first)
        draft.versions[.en] = TemplateDraft.Version(text: "- code: \(last.code)\ntemplates:\n  - code: trap\n")
        let edited = try document.setting(template: first.code, to: draft)
        #expect(edited.written(template: first.code) != document.written(template: first.code))
        #expect(edited.template(first.code).map(TemplateDraft.init) == draft)
        for other in kit.templates.dropFirst() {
            #expect(edited.written(template: other.code) == document.written(template: other.code), "\(other.code)")
        }
        #expect(edited.written(template: "trap") == .absent)
    }

    @Test(
        "a layout that is not known is said to be unclear, and read as a whole",
        arguments: [
            "templates: [{ code: word, name: Word, en: { text: Hello } }]\n",
            "\"templates\":\n  - code: word\n    name: Word\n    en: { text: Hello }\n",
            "templates:\n  - name: Word\n    code: word\n    en: { text: Hello }\n",
            "templates:\n  - code: &word word\n    name: Word\n    en: { text: Hello }\n",
        ]
    )
    func unclear(_ templates: String) throws {
        let yaml = """
            kit: x
            name: X
            default-category: a
            categories:
              - code: a
                name: A

            """
        let document = KitDocument(yaml + templates)
        #expect(document.written(template: "word") == .unclear)
        #expect(document.template("word")?.versions[.en]?.text.source == "Hello")
    }

    @Test("lists without indentation, comments and keys behind the list are no hindrance")
    func layouts() throws {
        let document = KitDocument(
            """
            kit: x
            templates: # ours
            # first
            - code: "one"   # said
              name: One
              en:
                text: |
                  Hello

                  # no comment
            - code: two
              name: Two
              en: { text: "Two" }
            name: X
            default-category: a
            categories:
              - { code: a, name: A }

            """
        )
        #expect(document.template("one")?.versions[.en]?.text.source == "Hello\n\n# no comment\n")
        #expect(document.template("two")?.name == "Two")
        #expect(document.written(template: "a") == .absent)
        guard case .lines(let lines) = document.written(template: "two") else {
            Issue.record("not found")
            return
        }
        #expect(!lines.contains("name: X"))
    }
}
