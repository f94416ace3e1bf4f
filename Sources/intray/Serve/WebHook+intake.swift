import Ingest
import Logging
import Web

extension WebHook {
    /// A webhook of the configuration, with its secret read.
    init(_ source: HookSource, logger: Logger) throws {
        let intake = try source.intake()
        self.init(
            name: source.name,
            maxSize: source.settings.maxSize,
            check: { headers in
                do throws(HookRefusal) {
                    try intake.check(HookHeaders(headers))
                    return nil
                } catch {
                    return Outcome(error)
                }
            },
            take: { headers, body in
                do {
                    return .kept(try await intake.take(HookDelivery(headers: HookHeaders(headers), body: body)))
                } catch let refusal as HookRefusal {
                    return Outcome(refusal)
                } catch {
                    logger.error("\(intake.settings.name): a delivery could not be kept: \(error)")
                    return .unavailable
                }
            }
        )
    }
}

extension WebHook.Outcome {
    fileprivate init(_ refusal: HookRefusal) {
        self = refusal.isUnauthorised ? .unauthorised("\(refusal)") : .malformed("\(refusal)")
    }
}

extension HookHeaders {
    fileprivate init(_ headers: WebHook.Headers) {
        self.init(timestamp: headers.timestamp, delivery: headers.delivery, signature: headers.signature)
    }
}
