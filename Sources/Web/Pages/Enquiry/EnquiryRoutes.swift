import Hummingbird
import Mail
import QueueStore
import Triage

/// The page of an enquiry, and what came with its messages.
struct EnquiryRoutes: Sendable {
    let site: Site
    private let memory = EnquiryMemory()

    init(site: Site) {
        self.site = site
    }

    func add(to routes: PageRoutes) {
        routes.get("/enquiries/:reference", for: .everybody, page)
        MessageRoutes(site: site).add(to: routes)
    }

    @Sendable
    private func page(_ request: PageRequest) async throws -> any PageAnswer {
        let reading = try EnquiryReading(request)
        let model = try await reading.page(request.reference(), memory)
        try await reading.seeNotices(of: model)
        return EnquiryView(model, request, designed: try await designed(request, model)).page
    }

    /// The message that is to be shown as it was designed; nil for none, and for one that is not of this enquiry.
    private func designed(_ request: PageRequest, _ model: EnquiryModel) async throws -> DesignedMessage.Shown? {
        guard let ledger = request.query["designed"].flatMap(Int64.init),
            model.messages.contains(where: { $0.message.ledger == ledger && $0.parts?.isDesigned ?? false })
        else { return nil }
        let store = site.services.store
        guard let kept = try await store.read({ try $0.keptMessage(ledger, raws: store.raws) }) else { return nil }
        return DesignedMessage.Shown(ledger: ledger, withheld: DesignedMessage(Message.parse(kept.bytes)).withheld)
    }
}
