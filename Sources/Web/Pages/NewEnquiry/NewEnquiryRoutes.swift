import Hummingbird

struct NewEnquiryRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/new", for: .everybody) { _ in
            Page(title: "NewEnquiry") { h1 { "NewEnquiry" } }
        }
    }
}
