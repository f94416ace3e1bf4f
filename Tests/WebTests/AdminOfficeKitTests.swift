import HTTPTypes
import Classifier
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Editing the kit in a browser")
struct AdminOfficeKitTests {
    /// A kit's category as its page has it in its form.
    private static func fields(_ category: KitCategory, saw: Int64, _ changes: [String: [String]] = [:]) -> [(
        String, String
    )] {
        let form = CategoryForm(CategoryDraft(category), code: category.code)
        let fields: [(String, [String])] = [
            ("saw", ["\(saw)"]), ("name", [form.name]), ("about", [form.about]), ("skill", [form.skill]),
            ("minutes", [form.minutes]), ("clock", form.clocks), ("seen-by", [form.audience]),
            ("advisory", [form.advisory]), ("marking", [form.marking]), ("priority", [form.priority]),
            ("required", form.requiredFacts), ("helpful", form.helpfulFacts), ("review", [form.review]),
            ("cues", [form.cues]), ("example", form.examples), ("acknowledge", [form.acknowledgement]),
            ("closed-reply", [form.closedReply]), ("closed-reply-days", [form.closedReplyDays]),
        ]
        let others = changes.filter { change in !fields.contains { $0.0 == change.key } }.map { ($0.key, $0.value) }
        return (fields + others).flatMap { name, values in changes[name, default: values].map { (name, $0) } }
    }

    private static func kit(_ office: WebOffice) async throws -> (kit: Kit, stored: StoredKit) {
        let stored = try #require(try await office.store.read { try $0.kit() })
        return (try Kit(yaml: stored.yaml), stored)
    }

    private static func journal(_ office: WebOffice) async throws -> [JournalEntry] {
        try await office.store.read { try $0.journal(limit: 20) }
    }

    @Test("the categories are listed with what is open of each")
    func categories() async throws {
        let office = try await WebOffice()
        try await office.receive(Letter.loan)
        let reply = try await Visitor.signedIn(WebOffice.ada, at: office).get("/admin/categories")
        let kit = try await Self.kit(office).kit
        for category in kit.categories { #expect(reply.words.contains(category.name)) }
        #expect(reply.words.contains("Freedom of information: 20 working days"))
    }

    @Test("a category is saved as it was typed, and the journal says who changed what")
    func save() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let media = try #require(kit.category("media"))
        let typed = Self.fields(
            media,
            saw: stored.version,
            [
                "minutes": ["25"], "clock": ["one-day", "acknowledge", ""], "required": ["court"],
                "cues": ["journalist = 4\nlive *broadcast* = -2"], "auto-allocate": ["yes"],
            ]
        )
        let reply = try await visitor.submit("/admin/categories/media", typed)
        #expect(reply.words.contains("Saved. Media: usual minutes from “10” to “25”"))

        let after = try await Self.kit(office)
        let category = try #require(after.kit.category("media"))
        #expect(category.minutes == 25)
        #expect(category.clocks == ["one-day", "acknowledge"])
        #expect(category.requiredFacts == [.court])
        #expect(category.allocatesItself)
        #expect(category.cues.map(\.weight) == [4, -2])
        #expect(category.examples == media.examples)
        #expect(after.kit.categories.filter { $0.code != "media" } == kit.categories.filter { $0.code != "media" })
        #expect(after.stored.yaml.contains("# When nobody knows"))

        let entry = try #require(try await Self.journal(office).first)
        #expect(entry.actor == .person(WebOffice.ada.email))
        #expect(entry.detail.contains("usual minutes from “10” to “25”"))
    }

    @Test("a form that was not changed changes nothing")
    func unchanged() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        for category in kit.categories.prefix(3) {
            let reply = try await visitor.submit(
                "/admin/categories/\(category.code)",
                Self.fields(category, saw: stored.version)
            )
            #expect(reply.words.contains("Nothing was different"))
        }
        #expect(try await Self.kit(office).stored.version == stored.version)
    }

    @Test("what is wrong stands beside its field, and what was typed stays")
    func wrong() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let media = try #require(kit.category("media"))
        let wrongs: [([String: [String]], String, String)] = [
            (["minutes": ["many"]], "minutes-wrong", "Give whole minutes"),
            (["name": [" "]], "name-wrong", "Say what it is called"),
            (["cues": ["press = loud"]], "cues-wrong", "should end with a weight"),
            (["clock": ["someday"]], "clocks-wrong", "which is no rule"),
            (["skill": ["juggling"]], "skill-wrong", "which is not under “skills”"),
        ]
        for (change, id, words) in wrongs {
            let reply = try await visitor.post(
                "/admin/categories/media",
                Self.fields(media, saw: stored.version, change)
            )
            #expect(reply.status == .unprocessableContent)
            #expect(reply.text.contains("id=\"\(id)\""), "\(id)")
            #expect(reply.words.contains(words), "\(words)")
            #expect(reply.text.contains("journalist = 4") || change["cues"] != nil)
        }
        #expect(try await Self.kit(office).stored.version == stored.version)
    }

    @Test("what would change is shown before anything is")
    func check() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let typed = Self.fields(
            try #require(kit.category("media")),
            saw: stored.version,
            ["priority": ["low"], "check": ["yes"]]
        )
        let reply = try await visitor.post("/admin/categories/media", typed)
        #expect(reply.status == .ok)
        #expect(reply.words.contains("priority from “urgent” to “low”"))
        #expect(try await Self.kit(office).stored.version == stored.version)
    }

    @Test("two at once: other categories do not hinder, the same one is asked about")
    func meanwhile() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let media = try #require(kit.category("media"))
        let foi = try #require(kit.category("foi"))
        _ = try await visitor.submit(
            "/admin/categories/media",
            Self.fields(media, saw: stored.version, ["minutes": ["11"]])
        )
        let other = try await visitor.submit(
            "/admin/categories/foi",
            Self.fields(foi, saw: stored.version, ["minutes": ["31"]])
        )
        #expect(other.words.contains("Saved."))
        let late = try await visitor.post(
            "/admin/categories/media",
            Self.fields(media, saw: stored.version, ["minutes": ["12"]])
        )
        #expect(late.status == .unprocessableContent)
        #expect(late.words.contains("changed the kit after you had opened it"))
        #expect(try await Self.kit(office).kit.category("media")?.minutes == 11)
        #expect(try await Self.kit(office).kit.category("foi")?.minutes == 31)
        let now = try await Self.kit(office).stored.version
        #expect(late.text.contains("name=\"saw\" value=\"\(now)\""))
    }

    @Test("a form that does not say which kit was seen changes nothing, and one that is shown again says the same")
    func sightUnsaid() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let media = try #require(kit.category("media"))
        let typed = Self.fields(media, saw: stored.version, ["minutes": ["11"]]).filter { $0.0 != "saw" }
        let forms: [(path: String, fields: [(String, String)])] = [
            ("categories/media", typed), ("categories/media", [("saw", "first")] + typed),
            ("categories/media/retire", []), ("kit/text", [("text", stored.yaml + "# more")]), ("kit/advisories", []),
        ]
        for form in forms {
            let reply = try await visitor.post("/admin/" + form.path, form.fields)
            #expect(reply.status == .badRequest, "\(form.path)")
            #expect(reply.words.contains("did not say which state of the kit you were looking at"))
        }
        #expect(try await Self.kit(office).stored.version == stored.version)

        let seen = stored.version - 1
        let wrong = Self.fields(media, saw: seen, ["minutes": ["many"]])
        let again = try await visitor.post("/admin/categories/media", wrong)
        #expect(again.status == .unprocessableContent)
        #expect(again.hidden("saw") == "\(seen)")
    }

    @Test("a category is added, and retired again; what is open of it is told")
    func addAndRetire() async throws {
        let office = try await WebOffice()
        // First, for after a change of the kit the classifier learns anew, which takes a while.
        let reference = try #require(try await office.receive(Letter.court).first)
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let stored = try await Self.kit(office).stored
        let typed = [
            ("saw", "\(stored.version)"), ("code", "maps"), ("name", "Maps & plans"), ("minutes", "20"),
            ("clock", "ten-day"),
        ]
        let added = try await visitor.submit("/admin/new-category", typed)
        #expect(added.words.contains("“Maps & plans” is new"))
        let again = try await visitor.post("/admin/new-category", typed)
        #expect(again.words.contains("has the category “maps” twice"))
        let bad = try await visitor.post("/admin/new-category", typed.map { $0.0 == "code" ? ("code", "../x") : $0 })
        #expect(bad.words.contains("Give a short word"))

        try await office.act(.triage(category: "maps", to: .pool), on: reference, as: WebOffice.cora)
        let page = try await visitor.get("/admin/categories/maps")
        #expect(page.words.contains("1 open enquiry of it"))
        let version = try await Self.kit(office).stored.version
        let retired = try await visitor.submit("/admin/categories/maps/retire", [("saw", "\(version)")])
        #expect(retired.words.contains("“Maps & plans” is taken out"))
        #expect(retired.words.contains("1 open enquiry is of “maps”"))
        #expect(try await Self.kit(office).kit.category("maps") == nil)
    }

    @Test("a category for named people that has enquiries is not retired, nor is the one for what cannot be read")
    func retireRefused() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let restricted = try #require(kit.categories.first { $0.audience == .named })
        let reference = try #require(try await office.receive(Letter.court).first)
        try await office.act(
            .triage(category: restricted.code, to: .person(WebOffice.cora.email)),
            on: reference,
            as: WebOffice.cora
        )
        let reply = try await visitor.post(
            "/admin/categories/\(restricted.code)/retire",
            [("saw", "\(stored.version)")]
        )
        #expect(reply.status == .unprocessableContent)
        #expect(reply.words.contains("is for named people only and has enquiries"))
        let fallback = try await visitor.post(
            "/admin/categories/\(kit.defaultCategory)/retire",
            [("saw", "\(stored.version)")]
        )
        #expect(fallback.status == .unprocessableContent)
        #expect(try await Self.kit(office).stored.version == stored.version)
    }

    @Test("the whole kit is downloaded, loaded again, and refused where it is none")
    func wholeKit() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let stored = try await Self.kit(office).stored
        let file = try await visitor.get("/admin/kit.yaml")
        #expect(file.text == stored.yaml)
        #expect(file.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"arl-2026-10-12.yaml\"") == true)

        let edited = stored.yaml.replacing("threshold: 0.45", with: "threshold: 0.5")
        let checked = try await visitor.post(
            "/admin/kit/text",
            [("saw", "\(stored.version)"), ("text", edited), ("check", "yes")]
        )
        #expect(checked.words.contains("threshold from “0.45” to “0.5”"))
        #expect(try await Self.kit(office).stored.version == stored.version)
        let loaded = try await visitor.submit("/admin/kit/text", [("saw", "\(stored.version)"), ("text", edited)])
        #expect(loaded.words.contains("Saved. Threshold from “0.45” to “0.5”"))
        #expect(try await Self.kit(office).kit.threshold == 0.5)

        let broken = try await visitor.post("/admin/kit/text", [("saw", "99"), ("text", "kit: [")])
        #expect(broken.status == .unprocessableContent)
        #expect(broken.words.contains("The kit cannot be read"))
        let clock = edited.replacing("clocks: [one-day]", with: "clocks: [someday]")
        let unknown = try await visitor.post("/admin/kit/text", [("saw", "99"), ("text", clock)])
        #expect(unknown.text.contains("id=\"text-wrong\"") && unknown.words.contains("which is no rule"))
    }

    @Test("the office’s own values and phrases are saved by themselves")
    func ownValues() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let skills = kit.skills.map { "\($0.code) = \($0.name)" }.joined(separator: "\n") + "\nmaps = Maps"
        let typed = [
            ("saw", "\(stored.version)"), ("name", kit.name), ("threshold", "60"),
            ("default-category", kit.defaultCategory), ("skills", skills), ("closed-reply", "new-linked"),
            ("closed-reply-days", "14"),
        ]
        _ = try await visitor.submit("/admin/kit/office", typed)
        let after = try await Self.kit(office).kit
        #expect(after.threshold == 0.6)
        #expect(after.skills.last?.name == "Maps")
        #expect(after.closedReply == ClosedReply(rule: .newLinked, days: 14))
        #expect(after.advisoryCues == kit.advisoryCues)

        let version = try await Self.kit(office).stored.version
        let newer = typed.map { $0.0 == "saw" ? ("saw", "\(version)") : $0 }
        let without = try await visitor.post(
            "/admin/kit/office",
            newer.map { $0.0 == "skills" ? ("skills", "maps = Maps") : $0 }
        )
        #expect(without.status == .unprocessableContent)
        #expect(without.words.contains("which is not under “skills”"))
        for days in ["", "many", "-1", "3651"] {
            let wrong = try await visitor.post(
                "/admin/kit/office",
                newer.map { $0.0 == "closed-reply-days" ? ("closed-reply-days", days) : $0 }
            )
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("id=\"closed-reply-days-wrong\""))
        }

        let phrases = kit.advisoryCues.map { ($0.key.rawValue, $0.value.joined(separator: "\n") + "\nice age") }
        _ = try await visitor.submit("/admin/kit/advisories", [("saw", "\(version)")] + phrases)
        #expect(try await Self.kit(office).kit.advisoryCues == kit.advisoryCues.mapValues { $0 + ["ice age"] })
    }
}
