/// Something still to be done to the server's copy of a kept message.
package struct ServerStep: Sendable {
    package let ledger: Int64
    package let key: String
    /// `seen` or `move:FOLDER`.
    package let step: String
}
