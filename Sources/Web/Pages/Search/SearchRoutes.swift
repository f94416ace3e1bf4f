import Hummingbird

struct SearchRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/search", for: .everybody) { _ in
            Page(title: "Search") { h1 { "Search" } }
        }
    }
}
