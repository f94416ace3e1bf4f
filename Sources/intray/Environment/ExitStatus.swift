import ArgumentParser
import Foundation
import Ingest
import QueueStore
import Transport

/// How a command ends: 0 done, 1 could not be done, 2 wrong usage or configuration, 75 try again later.
enum ExitStatus {
    /// Says what went wrong on standard error, and which status that is.
    static func report(_ error: any Error) -> Int32 {
        if let exit = error as? ExitCode { return exit.rawValue }
        if isParsing(error) { return reportUsage(error) }
        Output.notice("intray: \(error)")
        if error is ConfigurationError || error is UnusableInput { return 2 }
        return isPassing(error) ? 75 : 1
    }

    private static func isParsing(_ error: any Error) -> Bool {
        Intray.exitCode(for: error) != .failure || error is ValidationError
    }

    /// Help and completions go to standard output with status 0; everything else is wrong usage.
    private static func reportUsage(_ error: any Error) -> Int32 {
        let text = Intray.fullMessage(for: error)
        guard Intray.exitCode(for: error) != .success else {
            Output.line(text)
            return 0
        }
        Output.notice(text)
        return 2
    }

    static func isPassing(_ error: any Error) -> Bool {
        switch error {
        case let error as StoreError: error.isPassing
        case let error as TransportError: error.isWorthRetrying
        case let error as HTTPError: error.isWorthRetrying
        case let error as FeedError: error.isWorthRetrying
        case let error as CommandFailure: error.isPassing
        case is SourceLease.TakenElsewhere: true
        default: false
        }
    }
}
