import Hummingbird
package import Logging

/// The web server: pages, live updates and health, on one address.
package struct WebServer: Sendable {
    let site: Site

    package init(services: WebServices, settings: WebSettings, logger: Logger) {
        site = Site(services: services, settings: settings, logger: logger)
    }

    /// Every route of the site, each page's in its own folder.
    func router() -> WebRouter {
        // A HEAD is answered as its GET is, without the body (RFC 9110 9.3.2).
        let router = WebRouter(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders(isSecure: site.settings.isSecure))
        HealthRoutes(store: site.services.store).add(to: router)
        AssetRoutes().add(to: router)
        router.addProxies(of: site)
        HookRoutes(site: site).add(to: router)
        router.addGuards(of: site)
        router.add(middleware: SignedInMiddleware(sessions: site.sessions))
        let routes = PageRoutes(router: router, site: site)
        SignInRoutes(site: site).add(to: routes)
        TriageRoutes(site: site).add(to: routes)
        QueueRoutes(site: site).add(to: routes)
        EnquiryRoutes(site: site).add(to: routes)
        ActionRoutes(site: site).add(to: routes)
        ReplyRoutes().add(to: routes)
        BacklogRoutes(site: site).add(to: routes)
        ListsRoutes(site: site).add(to: routes)
        SearchRoutes(site: site).add(to: routes)
        OutboxRoutes(site: site).add(to: routes)
        NewEnquiryRoutes(site: site).add(to: routes)
        AdminRoutes(site: site).add(to: routes)
        AdminOfficeRoutes(site: site).add(to: routes)
        AccountRoutes(site: site).add(to: routes)
        NoticesRoutes().add(to: routes)
        LiveRoutes(site: site).add(to: routes)
        routes.nothingElse()
        return router
    }

    /// Serves until the task is cancelled or a graceful shutdown is asked for.
    ///
    /// - Parameter ready: told the port once requests are taken.
    package func run(ready: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
        let application = Application(
            router: router(),
            // Who stops in the middle of a request, or asks nothing more, holds no connection for ever.
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: .init(address: .hostname(site.settings.host, port: site.settings.port), serverName: nil),
            services: [LiveService(changes: site.changes, store: site.services.store)],
            onServerRunning: { channel in await ready(channel.localAddress?.port ?? 0) },
            logger: site.logger
        )
        try await application.run()
    }
}
