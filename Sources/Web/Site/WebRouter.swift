import Hummingbird

/// The router of the site; the domain has a router of its own, which suggests colleagues.
typealias WebRouter = Router<WebContext>
