/// What can go wrong below the commands; `IMAPChannel` turns it into a `TransportError` that names host and command.
enum WireError: Error, Equatable {
    case endOfStream
    case timedOut
    case cancelled
    case broken(String)
    case malformed(String)
    case tooLarge(bytes: Int, limit: Int)
}
