import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// The page of the bank holidays.
struct CalendarRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/admin/calendars", for: .desk(.administration)) { request in
            CalendarView(model: try await model(request), request: request).page
        }
        routes.post("/admin/calendars", for: .desk(.administration), take)
    }

    private func model(_ request: PageRequest) async throws -> CalendarModel {
        let year = request.query.integer("year")
        return try await request.read { try CalendarModel.read($0, $1, year: year) }
    }

    @Sendable
    private func take(_ request: PageRequest) async throws -> any PageAnswer {
        let document = request.form.raw("document") ?? ""
        let earlier = request.form["earlier"].flatMap(EarlierDates.init(rawValue:))
        var view = CalendarView(model: try await model(request), request: request, document: document)
        do {
            let outcome = try await request.officeDesk()
                .importCalendar(Array(document.utf8), origin: "gov.uk, pasted", earlier: earlier)
            guard outcome.isInForce else {
                view.outcome = outcome
                return view.page
            }
            return CalendarTaken(outcome: outcome).page
        } catch let error as CalendarError {
            view.trouble = "\(error)"
        } catch let refused as OfficeDesk.Refused {
            view.trouble = "\(refused)"
        }
        return view.page
    }
}

/// What taking over a calendar did.
private struct CalendarTaken {
    let outcome: CalendarOutcome

    var page: Page {
        OfficeFrame(
            section: .calendars,
            title: outcome.changes.isEmpty ? "No holiday changed" : "The bank holidays are in force",
            above: [("Bank holidays", .adminCalendars)]
        )
        .page {
            if outcome.changes.isEmpty {
                p { "The holidays are those that are counted already, whatever they are called." }
            } else {
                CalendarMoves(outcome: outcome).html
            }
            p { a(.href(.adminCalendars), .class("button quiet")) { "Back to the bank holidays" } }
        }
    }
}
