import Ingest
import Logging
import Web

extension WebHook {
    /// A webhook of the configuration, with its secret read.
    init(_ source: HookSource, logger: Logger) throws {
        let intake = try source.intake()
        self.init(name: source.name, maxSize: source.settings.maxSize) { delivered in
            let delivery = HookDelivery(
                timestamp: delivered.timestamp,
                delivery: delivered.delivery,
                signature: delivered.signature,
                body: delivered.body
            )
            do {
                return .kept(try await intake.take(delivery))
            } catch let refusal as HookRefusal {
                return refusal.isUnauthorised ? .unauthorised("\(refusal)") : .malformed("\(refusal)")
            } catch {
                logger.error("\(intake.settings.name): a delivery could not be kept: \(error)")
                return .unavailable
            }
        }
    }
}
