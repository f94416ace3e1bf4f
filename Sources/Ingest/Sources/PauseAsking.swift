/// An error by which a server says how long it wants to be left alone.
package protocol PauseAsking: Error {
    /// Nil when it does not say.
    var askedPause: Duration? { get }
}
