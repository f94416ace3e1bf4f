import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The office as it is loaded")
    struct LoadedOffice {
        @Test("a kit and a calendar that did not change are not read again", arguments: Driver.all)
        func reuse(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                try session.save(kit: try Fixture.text("small-kit.yaml"), by: "operator", at: office.now)
                try session.save(calendar: Array("{}".utf8), version: "v", origin: "a test", at: office.now)
            }
            await #expect(throws: (any Error).self) { try await Office.load(office.store, zone: office.zone) }
            try await office.tamper(["DELETE FROM calendar"])
            let known = try await Office.load(office.store, zone: office.zone)
            #expect(known.kit.code == "small" && known.calendar == .shipped)

            // What cannot be read shows that nobody tried.
            try await office.tamper(["UPDATE kit SET yaml = 'no kit at all'"])
            let again = try await Office.load(office.store, zone: office.zone, reusing: known)
            #expect(again.kit.code == "small" && again.kitVersion == known.kitVersion)
            await #expect(throws: (any Error).self) { try await Office.load(office.store, zone: office.zone) }
        }

        @Test("a newer kit, a newer calendar and whoever came since are read", arguments: Driver.all)
        func newer(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let eve = Person(email: "eve@office.example", name: "Eve O'Dell", role: .colleague)
            try await office.store.write { session in
                try session.save(kit: try Fixture.text("small-kit.yaml"), by: "operator", at: office.now)
                let known = try Office.load(in: session, zone: office.zone)
                try session.save(kit: try Kit.yaml(named: "arl"), by: "operator", at: office.now)
                try session.save(eve)
                try session.save(calendar: Array("{}".utf8), version: "v", origin: "a test", at: office.now)
                #expect(throws: CalendarError.self) {
                    try Office.load(in: session, zone: office.zone, reusing: known)
                }
                try session.run("DELETE FROM calendar")
                let newer = try Office.load(in: session, zone: office.zone, reusing: known)
                #expect(newer.kit.code == "arl" && newer.kitVersion > known.kitVersion)
                #expect(known.staff.person(eve.email) == nil && newer.staff.person(eve.email) == eve)
            }
        }

        @Test("without a kit there is no office", arguments: Driver.all)
        func noKit(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            await #expect(throws: OfficeError.self) { try await Office.load(office.store, zone: office.zone) }
        }
    }

    @Suite("The office's desk")
    struct Desk {
        /// The desk as somebody has it; nil for the operator of the machine.
        private func desk(_ office: TestOffice, as person: Person?) async throws -> OfficeDesk {
            try await office.store.write { session in
                if try session.kit() == nil {
                    try session.save(kit: try Fixture.text("small-kit.yaml"), by: "operator", at: office.now)
                }
            }
            return OfficeDesk(
                store: office.store,
                office: try await Office.load(office.store, zone: office.zone),
                person: person,
                now: office.now
            )
        }

        private func people(_ office: TestOffice) async throws -> [Person] {
            try await office.store.read { try $0.people() }
        }

        @Test("the last administrator is neither switched off nor made something else", arguments: Driver.all)
        func lastAdministrator(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let before = try await people(office)
            let refused = OfficeDesk.Refused.lastAdministrator(name: "Ada Wynn")
            for actor in [TestOffice.ada, nil] {
                let desk = try await desk(office, as: actor)
                await #expect(throws: refused) { try await desk.switchOff(TestOffice.ada.email) }
                let demoted = try desk.account(email: TestOffice.ada.email, name: "Ada Wynn", role: .coordinator)
                await #expect(throws: refused) { try await desk.save(demoted) }
            }
            #expect(try await people(office) == before)
            #expect(try await office.store.read { try $0.journal(limit: 9) }.isEmpty)
            #expect("\(refused)".contains("Ada Wynn is the only administrator"))
        }

        @Test("an administrator goes when another is there, and one who is switched off is not", arguments: Driver.all)
        func otherAdministrator(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let eve = Person(email: "eve@office.example", name: "Eve O'Dell", role: .administrator)
            try await office.store.write { try $0.save(eve) }
            let desk = try await desk(office, as: TestOffice.ada)
            #expect(try await desk.switchOff(eve.email).person.disabled)
            await #expect(throws: OfficeDesk.Refused.self) { try await desk.switchOff(TestOffice.ada.email) }
            try await desk.save(try desk.account(email: eve.email, name: eve.name, role: .administrator))
            let gone = try await desk.switchOff(TestOffice.ada.email)
            #expect(gone.person.email == TestOffice.ada.email && gone.open == 0 && gone.vacated.isEmpty)
        }

        /// How many of two administrators who switch each other off at the same moment succeed, and who administers the
        /// office after.
        private func duel(_ driver: Driver, besides others: [Person]) async throws -> (done: Int, left: Set<String>) {
            let office = try await TestOffice(driver)
            let eve = Person(email: "eve@office.example", name: "Eve O'Dell", role: .administrator)
            try await office.store.write { session in for person in [eve] + others { try session.save(person) } }
            let desks = [try await desk(office, as: TestOffice.ada), try await desk(office, as: eve)]
            let done = await withTaskGroup { group in
                for (desk, other) in zip(desks, [eve, TestOffice.ada]) {
                    group.addTask { (try? await desk.switchOff(other.email)) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let left = try await people(office).filter { $0.role == .administrator && !$0.disabled }.map(\.email)
            return (done, Set(left))
        }

        @Test("of two administrators who switch each other off at once, one is left", arguments: Driver.all)
        func switchingEachOtherOff(_ driver: Driver) async throws {
            let alone = try await duel(driver, besides: [])
            #expect(alone.done == 1 && alone.left.count == 1)
            let fay = Person(email: "fay@office.example", name: "Fay Lunn", role: .administrator)
            let three = try await duel(driver, besides: [fay])
            #expect(three.done == 1 && three.left.count == 2 && three.left.contains(fay.email))
        }

        @Test("what was allowed is not done once whoever acts has another role", arguments: Driver.all)
        func demotedMeanwhile(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let desk = try await desk(office, as: TestOffice.cora)
            let cora = Person(email: TestOffice.cora.email, name: "Cora Bevan", role: .colleague)
            try await office.store.write { try $0.save(cora) }
            await #expect(throws: OfficeDesk.Refused.notWhoYouWere) { try await desk.switchOff(TestOffice.rhys.email) }
            #expect(try await office.store.read { try $0.journal(limit: 9) }.isEmpty)
        }

        @Test("a coordinator does not switch off whoever was made an administrator meanwhile", arguments: Driver.all)
        func promotedMeanwhile(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let desk = try await desk(office, as: TestOffice.cora)
            let rhys = Person(email: TestOffice.rhys.email, name: "Rhys Hale", role: .administrator)
            try await office.store.write { try $0.save(rhys) }
            await #expect(throws: OfficeDesk.Refused.onlyByAdministrators) { try await desk.switchOff(rhys.email) }
        }

        @Test("what is not said of an account stays as it was", arguments: Driver.all)
        func account(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let desk = try await desk(office, as: TestOffice.cora)
            let rhys = TestOffice.rhys
            #expect(try desk.account(email: rhys.email, name: "Rhys", role: .manager).skills == rhys.skills)
            #expect(try desk.account(email: rhys.email, name: "Rhys", role: .manager, skills: .all).skills == nil)
            let narrowed = try desk.account(
                email: rhys.email,
                name: "Rhys",
                role: .colleague,
                skills: .only(["library"]),
                inboxes: .only(["north"])
            )
            #expect(narrowed.skills == ["library"] && narrowed.inboxes == ["north"])
            #expect(throws: OfficeDesk.Refused.noName) {
                try desk.account(email: rhys.email, name: " ", role: .colleague)
            }
            #expect(throws: OfficeDesk.Refused.noAddress("rhys")) {
                try desk.account(email: "rhys", name: "Rhys", role: .colleague)
            }
            #expect(throws: OfficeDesk.Refused.onlyByAdministrators) {
                try desk.account(email: rhys.email, name: "Rhys", role: .administrator)
            }
        }

        @Test("days the wrong way round are refused, and nothing is kept", arguments: Driver.all)
        func reversed(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let desk = try await desk(office, as: TestOffice.cora)
            let (today, rhys) = (office.today, TestOffice.rhys.email)
            await #expect(throws: OfficeDesk.Refused.daysReversed) {
                try await desk.addDeputy(
                    of: rhys,
                    TestOffice.lena.email,
                    first: today,
                    last: today.adding(days: -1)
                )
            }
            let paper = AuthorityDocument(
                address: "iris@example.org",
                onBehalfOf: "Her father",
                kind: "form of authority",
                seenOn: today,
                expiresOn: today.adding(days: -1)
            )
            await #expect(throws: OfficeDesk.Refused.expiresBeforeSeen) {
                try await desk.write(CorrespondentChange(), document: paper, of: "iris@example.org")
            }
            let left = try await office.store.read { session in
                (try session.staff().deputies, try session.authorities(of: "iris@example.org", for: nil))
            }
            #expect(left.0.isEmpty && left.1.isEmpty)
        }

        @Test("a note is read and left by those who serve its inbox", arguments: Driver.all)
        func handover(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let north = Person(email: "nia@office.example", name: "Nia", role: .coordinator, inboxes: ["north"])
            try await office.store.write { try $0.save(north) }
            let desk = try await desk(office, as: north)
            _ = try await desk.leaveNote("Iris rings at two.", on: "north")
            #expect(try await desk.handoverNotes(on: "north", limit: 3).map(\.text) == ["Iris rings at two."])
            await #expect(throws: OfficeDesk.Refused.inboxNotServed("south")) {
                try await desk.handoverNotes(on: "south", limit: 3)
            }
            await #expect(throws: OfficeDesk.Refused.inboxNotServed("south")) {
                try await desk.leaveNote("Nothing.", on: "south")
            }
            let inboxes = try await KnownInboxes.read(office.store, configured: ["south", "north"])
            #expect(desk.served(of: inboxes) == ["north"] && inboxes.names.contains("south"))
            #expect(throws: KnownInboxes.Refused.notServed("south")) { try inboxes.chosen("south", by: north) }
        }

        @Test("a kit that leaves out a category says what is still open of it", arguments: Driver.all)
        func droppedCategory(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.receive(Incoming(category: "library"))
            let desk = try await desk(office, as: TestOffice.cora)
            let change = try await desk.load(kit: try Kit.yaml(named: "arl"))
            #expect(change.kit.code == "arl")
            #expect(change.dropped.map(\.code) == ["library"] && change.dropped.map(\.open) == [1])
            await #expect(throws: Refusal.self) {
                try await self.desk(office, as: TestOffice.lena).load(kit: try Kit.yaml(named: "arl"))
            }
        }
    }
}
