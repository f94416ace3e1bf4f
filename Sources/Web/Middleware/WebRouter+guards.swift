import Hummingbird

extension WebRouter {
    /// What a request passes before it comes to a webhook or a page: where it came from.
    func addProxies(of site: Site) {
        let settings = site.settings
        add(
            middleware: ProxyMiddleware(
                trusted: settings.trustedProxies,
                isSecure: settings.isSecure,
                logger: site.logger
            )
        )
    }

    /// What a request passes before it comes to a page: problems become pages, and what other sites send is refused.
    func addGuards(of site: Site) {
        add(middleware: ProblemPages(site: site))
        add(middleware: CrossSiteMiddleware(settings: site.settings))
    }
}
