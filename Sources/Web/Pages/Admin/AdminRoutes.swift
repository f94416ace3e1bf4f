import Hummingbird
import Triage

struct AdminRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/admin", for: .desk(.administration)) { _ in
            Page(title: "Admin") { h1 { "Admin" } }
        }
    }
}
